import { describe, expect, test } from 'vitest';
import { allowedAddress } from '#electron/device/allowed-address.ts';

const opened: readonly [given: string, canonical: string][] = [
  [
    'https://www.linkedin.com/feed/?shareActive=true&text=Hello%20there',
    'https://www.linkedin.com/feed/?shareActive=true&text=Hello%20there',
  ],
  ['HTTPS://Example.COM', 'https://example.com/'],
  ['https://social.example:8443/share?text=a', 'https://social.example:8443/share?text=a'],
  ['https://example.com/a@b?c=d@e#f', 'https://example.com/a@b?c=d@e#f'],
  ['https://exämple.de/straße', 'https://xn--exmple-cua.de/stra%C3%9Fe'],
  ['mailto:', 'mailto:'],
  ['mailto:?subject=News&body=One%0D%0ATwo', 'mailto:?subject=News&body=One%0D%0ATwo'],
  ['mailto:a.b@example.com', 'mailto:a.b@example.com'],
  [
    'mailto:a@example.com,b@example.com?cc=c@example.com',
    'mailto:a@example.com,b@example.com?cc=c@example.com',
  ],
  ['mailto:?subject=1%2B1&body=a%26b%3Dc', 'mailto:?subject=1%2B1&body=a%26b%3Dc'],
  ["mailto:?body=It's", 'mailto:?body=It%27s'],
  ['mailto:?SUBJECT=Loud', 'mailto:?subject=Loud'],
];

const refused: readonly [why: string, address: string][] = [
  ['plain http', 'http://example.com/'],
  ['a file', 'file:///etc/passwd'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html,hi'],
  ['a program handler', 'ms-msdt:/id PCWDiagnostic'],
  ['an smb share', 'smb://host/share'],
  ['a Windows path', 'C:\\Windows\\system32\\calc.exe'],
  ['a network path', '\\\\host\\share'],
  ['no scheme', 'example.com'],
  ['protocol-relative', '//example.com'],
  ['an option of a program', '--help'],
  ['https without a host', 'https://'],
  ['https with a third slash', 'https:///example.com'],
  ['https without slashes', 'https:example.com'],
  ['https with a backslash', 'https:\\\\example.com'],
  ['a backslash that ends the host', 'https://good.example\\@evil.example/'],
  ['a user', 'https://user@example.com/'],
  ['a user and password', 'https://user:secret@example.com/'],
  ['an empty user', 'https://@example.com/'],
  ['a host that looks like another', 'https://linkedin.com@evil.example/'],
  ['a scheme inside a scheme', 'view-source:https://example.com/'],
  ['a leading blank', ' https://example.com/'],
  ['a tab inside the scheme', 'ht\ttps://example.com/'],
  ['a line break', 'https://example.com/\nhttps://evil.example'],
  ['a NUL', 'https://example.com/\0'],
  ['an escape character', 'https://example.com/\u001b[2J'],
  ['a line separator', 'https://example.com/\u2028'],
  ['a bad port', 'https://example.com:99999/'],
  ['a broken IPv6 host', 'https://[::1/'],
  ['too long', `https://example.com/${'a'.repeat(16_000)}`],
  ['too long once encoded', `https://example.com/${'ä'.repeat(8_000)}`],
  ['an attachment', 'mailto:?attach=/etc/passwd'],
  ['an attachment by its other name', 'mailto:?attachment=C:/secret.txt'],
  ['an attachment with an encoded name', 'mailto:?%61ttach=/etc/passwd'],
  ['an attachment in capitals', 'mailto:?ATTACH=/etc/passwd'],
  ['an attachment after an HTML ampersand', 'mailto:?subject=x&amp;attach=/etc/passwd'],
  ['a hidden receiver', 'mailto:?bcc=evil@example.com'],
  ['another header', 'mailto:?In-Reply-To=x'],
  ['a header by a line break in the subject', 'mailto:?subject=a%0D%0ABcc:%20evil@example.com'],
  ['a header by a line break in the receiver', 'mailto:a@example.com%0ABcc:evil@example.com'],
  ['a header by a line break in cc', 'mailto:?cc=a@example.com%0D%0Ab'],
  ['a NUL in the body', 'mailto:?body=%00'],
  ['an escape character in the body', 'mailto:?body=%1B'],
  ['a subject twice', 'mailto:?subject=a&subject=b'],
  ['broken percent-encoding', 'mailto:?body=%E4'],
  ['a fragment', 'mailto:?body=a#b'],
  ['a receiver that breaks out of quotes', "mailto:a@example.com'%20--attach=x"],
  ['a receiver that is a command', 'mailto:`id`@example.com'],
  ['a receiver that is no address', 'mailto:somebody'],
  ['a receiver that is an option', 'mailto:a%20-attach%20b@example.com'],
  ['nothing', ''],
];

describe('An address that may be opened', () => {
  test.each(opened)('%s', (given, canonical) => {
    expect(allowedAddress(given)).toBe(canonical);
  });

  test.each(opened)('stays the same when %s is asked again in canonical form', (_given, canonical) => {
    expect(allowedAddress(canonical)).toBe(canonical);
  });

  test.each(refused)('is not one with %s', (_why, address) => {
    expect(allowedAddress(address)).toBeNull();
  });
});
