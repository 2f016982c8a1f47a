import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix } from '#shared/policy/apply-fixes.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { northlight } from './northlight.ts';
import { textAndOptions } from './rule-table.ts';
import { table as personalData } from './rules/personal-data.ts';
import { table as secrets } from './rules/secrets.ts';

const pack = northlight();
const rows = [...secrets.flagged, ...personalData.flagged].map((row) => {
  const [text, options] = textAndOptions(row);
  return [text.slice(0, 60), text, options] as const;
});
const watching = ['secrets', 'personal-data', 'internal-links'];
const key = `ghp_${'IZhhr1Jt5ZKqmIklTTVJBPBjHDJ9rDcwm5ON'}`;

/** Bits that a rule of these three looks at, and what may stand between them. */
const bit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      '. ',
      ', ',
      '\n',
      ': ',
      '-',
      '/',
      '@',
      '(',
      '"',
      '\u200b',
      '１',
      '٣',
      '·',
    ),
  },
  fc.constantFrom(
    key,
    'AKIA',
    'password',
    'Passwort lautet',
    'Hearth!2026',
    'PIN',
    '4471',
    'token=',
    'login a / B2c!d4',
    'door code 4471#',
    'mysql -u a -pB2c!d4',
    '?sig=a1B2c3D4e5F6a7B8c9D0e1F2',
  ),
  fc.constantFrom(
    'tom@mail.test',
    'tom (at) mail dot com',
    '+44 7700 900461',
    '07700 900461',
    '4242 4242 4242 4242',
  ),
  fc.constantFrom(
    'DE89 3704 0044 0532 0130 00',
    '12345678Z',
    '219-09-9999',
    'Frau Brandt wohnt in der',
    'Lindenstraße 27',
    'born 3 May 1979',
    'Anna Keller',
  ),
  fc.constantFrom(
    'https://',
    'intranet.northlight.example',
    '192.168.1.7',
    ':8080',
    '\\\\fs01\\a\\b',
    '?sid=',
    'a1B2c3D4e5F6a7B8',
    'printer.local',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(bit, { maxLength: 16, size: 'max' }).map((bits) => bits.join(' '));

function check(text: string) {
  return checkPost(pack, {
    text,
    network: 'linkedin',
    now: '2026-11-23T09:00:00Z',
    language: 'en',
  }).findings.filter(({ rule }) => watching.includes(rule));
}

describe('what stays private', () => {
  it('is found inside the text, and is gone when fix after fix was taken', () => {
    fc.assert(
      fc.property(text, (text) => {
        let left = text;
        for (let steps = 0; steps < 100; steps += 1) {
          const found = check(left);
          for (const { start, end } of found)
            expect(0 <= start && start < end && end <= left.length).toBe(true);
          const fix = found.flatMap(({ fixes }) => fixes)[0];
          if (fix === undefined) break;
          left = applyFix(left, fix);
        }
        expect(check(left)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(rows)('is repeated in no message, reason, label or replacement for: %s', (_name, text, options) => {
    const { network = 'linkedin', language = 'en' } = options;
    const plain = text.replaceAll(/[«»]/g, '');
    const now = '2026-11-23T09:00:00Z';
    const { findings } = checkPost(pack, { ...options, text: plain, network, language, now });
    const hidden = findings
      .filter(({ rule }) => watching.includes(rule))
      .flatMap(({ start, end }) => plain.slice(start, end).split(/[\s:=/|"',;()[\]]+/))
      .filter((piece) => /\d/.test(piece) && piece.length > 3);
    for (const { message, why, section, fixes } of findings) {
      const told = [message, why, section, ...fixes.flatMap(({ label, text }) => [label, text])].join('\n');
      expect(hidden.filter((piece) => told.includes(piece))).toEqual([]);
    }
  });
});
