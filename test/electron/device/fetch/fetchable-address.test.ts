import { describe, expect, test } from 'vitest';
import { isBlockedAddress } from '#electron/device/fetch/blocked-address.ts';
import { fetchableAddress } from '#electron/device/fetch/fetchable-address.ts';

describe('An address may be fetched', () => {
  test.each([
    ['http://example.com/feed.xml', 'example.com'],
    ['https://example.com:443/', 'example.com'],
    ['http://example.com:80', 'example.com'],
    ['https://example.com:80/', 'example.com'],
    ['https://EXAMPLE.com./feed', 'example.com'],
    ['https://bücher.example/feed', 'xn--bcher-kva.example'],
    ['https://93.184.215.14/feed', '93.184.215.14'],
    ['https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
    ['https://example.com/a@b', 'example.com'],
    ['https://example.com?mail=a@b', 'example.com'],
  ])('like %s', (address, host) => {
    expect(fetchableAddress(address)?.host).toBe(host);
  });

  test.each([
    ['another scheme', 'ftp://example.com/feed'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/xml,<rss/>'],
    ['a script', 'javascript:alert(1)'],
    ['no scheme', 'example.com/feed'],
    ['another port', 'http://example.com:8080/'],
    ['the port of a database', 'https://example.com:5432/'],
    ['a user', 'https://user@example.com/'],
    ['a password', 'https://user:pw@example.com/'],
    ['an empty user', 'https://@example.com/'],
    ['a user that looks like the host', 'https://example.com@127.0.0.1/'],
    ['a backslash before the host', 'https:\\\\user@example.com/'],
    ['loopback', 'http://127.0.0.1/'],
    ['loopback by another number', 'http://127.8.9.10/'],
    ['loopback in short', 'http://127.1/'],
    ['loopback in hexadecimal', 'http://0x7f000001/'],
    ['loopback in parts of hexadecimal', 'http://0x7f.0x0.0x0.0x1/'],
    ['loopback in octal', 'http://0177.0.0.1/'],
    ['loopback in decimal', 'http://2130706433/'],
    ['loopback with a dot at the end', 'http://127.0.0.1./'],
    ['loopback in full-width digits', 'http://１２７.０.０.１/'],
    ['loopback in circled digits', 'http://①②⑦.⓪.⓪.①/'],
    ['loopback percent-encoded', 'http://%31%32%37.0.0.1/'],
    ['loopback in IPv6', 'http://[::1]/'],
    ['loopback in IPv6, written out', 'http://[0:0:0:0:0:0:0:1]/'],
    ['mapped loopback', 'http://[::ffff:127.0.0.1]/'],
    ['mapped loopback in hexadecimal', 'http://[::ffff:7f00:1]/'],
    ['IPv4-compatible loopback', 'http://[::127.0.0.1]/'],
    ['NAT64 of loopback', 'http://[64:ff9b::7f00:1]/'],
    ['local NAT64', 'http://[64:ff9b:1::7f00:1]/'],
    ['6to4 of a private address', 'http://[2002:0a00:0001::1]/'],
    ['Teredo', 'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/'],
    ['an unspecified address', 'http://0.0.0.0/'],
    ['an unspecified address in short', 'http://0/'],
    ['an unspecified IPv6 address', 'http://[::]/'],
    ['a private address (10)', 'http://10.1.2.3/'],
    ['a private address (172.16)', 'http://172.16.0.1/'],
    ['a private address (192.168)', 'http://192.168.1.1/'],
    ['a shared address', 'http://100.64.0.1/'],
    ['link-local, where clouds keep their secrets', 'http://169.254.169.254/latest/meta-data/'],
    ['link-local in decimal', 'http://2852039166/'],
    ['mapped link-local', 'http://[::ffff:a9fe:a9fe]/'],
    ['the wire server of a cloud', 'http://168.63.129.16/'],
    ['multicast', 'http://224.0.0.1/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['a reserved address', 'http://240.0.0.1/'],
    ['an address of documentation', 'http://192.0.2.1/'],
    ['benchmarking', 'http://198.18.0.1/'],
    ['unique local', 'http://[fd00::1]/'],
    ['link-local in IPv6', 'http://[fe80::1]/'],
    ['site-local in IPv6', 'http://[fec0::1]/'],
    ['multicast in IPv6', 'http://[ff02::1]/'],
    ['IPv6 that nobody was given', 'http://[4000::1]/'],
    ['localhost', 'http://localhost/'],
    ['localhost with a dot', 'http://localhost./'],
    ['localhost in capitals', 'http://LOCALHOST/'],
    ['localhost in full-width letters', 'http://ｌｏｃａｌｈｏｓｔ/'],
    ['a name under localhost', 'http://feed.localhost/'],
    ['a name of the local network', 'http://printer.local/'],
    ['a name inside a cloud', 'http://metadata.google.internal/'],
    ['a single word', 'http://intranet/'],
    ['no host', 'http:///'],
    ['a broken host', 'http://[::1/'],
    ['too long', `https://example.com/${'a'.repeat(2000)}`],
    ['nothing', ''],
  ])('but not with %s', (_what, address) => {
    expect(fetchableAddress(address)).toBeNull();
  });

  test('on a host and port that were allowed by name, and on no other', () => {
    const allowances = ['127.0.0.1:8123'];
    expect(fetchableAddress('http://127.0.0.1:8123/feed', allowances)).toMatchObject({ isAllowed: true });
    expect(fetchableAddress('http://127.1:8123/feed', allowances)).toMatchObject({ isAllowed: true });
    for (const other of [
      'http://127.0.0.1:8124/',
      'http://127.0.0.2:8123/',
      'http://localhost:8123/',
      'http://a@127.0.0.1:8123/',
    ]) {
      expect(fetchableAddress(other, allowances)).toBeNull();
    }
  });
});

test.each(['8.8.8.8', '93.184.215.14', '2606:4700::1111', '2a00:1450:4001:80b::200e'])(
  'The public address %s is not blocked',
  (address) => expect(isBlockedAddress(address)).toBe(false),
);

test.each(['', 'example.com', 'fe80::1%eth0', '2606:4700::1111%1', '1.2.3'])(
  'What is no whole address, like “%s”, is blocked',
  (address) => expect(isBlockedAddress(address)).toBe(true),
);
