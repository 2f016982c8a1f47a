import { expect, test } from 'vitest';
import { decodeText } from '#electron/device/import/decode-text.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;

test.each<[what: string, given: Uint8Array, contentType: string | null, ends: string]>([
  ['UTF-8', Buffer.from('<a>Grüße 漢字</a>'), null, '<a>Grüße 漢字</a>'],
  ['UTF-8 with a mark', Buffer.from('\ufeff<a>ü</a>'), null, '<a>ü</a>'],
  ['UTF-16 with a mark', Buffer.from('\ufeff<a>ü</a>', 'utf16le'), null, '<a>ü</a>'],
  ['UTF-16, big end first, with a mark', utf16be('\ufeff<a>ü</a>'), null, '<a>ü</a>'],
  ['UTF-16 without a mark', Buffer.from('<a>ü</a>', 'utf16le'), null, '<a>ü</a>'],
  ['UTF-16, big end first, without a mark', utf16be('<a>ü</a>'), null, '<a>ü</a>'],
  ['JSON in UTF-16', Buffer.from('{"a":"ü"}', 'utf16le'), null, '{"a":"ü"}'],
  ['a mark that the declaration contradicts', Buffer.from(`\ufeff${declared('iso-8859-1')}ü`), null, 'ü'],
  ['a declared ISO 8859-1', bytes(declared('ISO-8859-1'), [0xfc]), null, 'ü'],
  ['ISO 8859-1 with the euro of windows-1252', bytes(declared('iso-8859-1'), [0x80]), null, '€'],
  ['a declared ISO 8859-15', bytes(declared('iso-8859-15'), [0xa4]), null, '€'],
  ['a declared ISO 8859-2', bytes(declared('ISO-8859-2'), [0xb3]), null, 'ł'],
  ['a declared windows-1251', bytes(declared('windows-1251'), [0xcf, 0xf0, 0xe8]), null, 'При'],
  ['a declared KOI8-R', bytes(declared('koi8-r'), [0xf0, 0xd2, 0xc9]), null, 'При'],
  ['a declared Shift_JIS', bytes(declared('Shift_JIS'), [0x93, 0xfa, 0x96, 0x7b]), null, '日本'],
  ['a declared EUC-JP', bytes(declared('euc-jp'), [0xc6, 0xfc, 0xcb, 0xdc]), null, '日本'],
  ['a declared GB18030', bytes(declared('gb18030'), [0xd6, 0xd0, 0xce, 0xc4]), null, '中文'],
  ['GBK that would be sound UTF-8 too', bytes(declared('gbk'), [0xc1, 0xaa, 0xcd, 0xa8]), null, '联通'],
  ['a declared Big5', bytes(declared('big5'), [0xa4, 0xa4]), null, '中'],
  [
    'a declaration in single quotes',
    bytes("<?xml version='1.0' encoding='windows-1251'?>", [0xcf]),
    null,
    'П',
  ],
  ['what the server says', bytes('<a>', [0xcf]), 'text/xml; charset=windows-1251', 'П'],
  ['what the server says in quotes', bytes('<a>', [0xcf]), 'text/xml; charset="Windows-1251"', 'П'],
  ['a server that wrongly says ISO 8859-1', Buffer.from('<a>ü'), 'text/xml; charset=iso-8859-1', 'ü'],
  [
    'a server that wrongly says UTF-8',
    bytes(declared('windows-1251'), [0xcf]),
    'text/xml; charset=utf-8',
    'П',
  ],
  [
    'a declaration that wrongly says UTF-8',
    bytes(declared('utf-8'), 'Gr', [0xfc], 'n', [0xdf]),
    null,
    'Grünß',
  ],
  ['an encoding that nobody knows', Buffer.from(`${declared('x-klingon')}ü`), null, 'ü'],
  ['nothing said, and no UTF-8', bytes('Gr', [0xfc], 'n, 5 ', [0x80]), null, 'Grün, 5 €'],
  ['UTF-8 that was cut inside a letter', Buffer.from('Grüße ü').subarray(0, -1), null, 'Grüße \ufffd'],
  ['UTF-8 with one bad byte', bytes([...Buffer.from('ä'.repeat(20))], [0xff], 'x'), null, 'ä\ufffdx'],
  ['nothing', new Uint8Array(), null, ''],
])('Bytes are read by %s', (_what, given, contentType, ends) => {
  const text = decodeText(given, contentType);
  expect(text.slice(text.length - ends.length)).toBe(ends);
});
