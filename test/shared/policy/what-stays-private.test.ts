import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix } from '#shared/policy/apply-fixes.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { northlight } from './northlight.ts';

const pack = northlight();
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
  it('is found inside the text, and each fix leaves less of it', () => {
    fc.assert(
      fc.property(text, (text) => {
        const found = check(text);
        for (const { start, end, fixes, message } of found) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          for (const fix of fixes) {
            const same = (other: { readonly message: string }) => other.message === message;
            const left = check(applyFix(text, fix)).filter(same);
            expect(left.length, fix.label).toBeLessThan(found.filter(same).length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is repeated in no message and no reason', () => {
    const rows = [
      `Token ${key}`,
      'Password: Hearth!2026',
      'postgres://svc:Tr0ub4dor@db:5432/x',
      'tom.aldous@mailbox.test',
      'call 07700 900461',
      '4242 4242 4242 4242',
      'https://anna:geheim@portal.test/start',
    ];
    for (const row of rows) {
      const [finding] = check(row);
      const words = row
        .split(/[\s:@/]+/)
        .filter((word) => word.length > 5 && !/^(?:Password|postgres)$/.test(word));
      expect(finding).toBeDefined();
      expect(words.filter((word) => `${finding?.message} ${finding?.why}`.includes(word))).toEqual([]);
    }
  });
});
