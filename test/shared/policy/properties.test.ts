import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkIds } from '#shared/networks/network-id.ts';
import { applyFix, applySafeFixes } from '#shared/policy/apply-fixes.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import type { Finding } from '#shared/policy/finding.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import { northlight } from './northlight.ts';

/** Bits from which findings are made, so that random texts have many. */
const bit = fc.oneof(
  fc.constantFrom(
    ...[
      'Project Kestrel',
      'K e s t r e l',
      'Salt\u200bmarsh',
      'S@ltm*rsh',
      'kestrels',
      'gross',
      'margin',
      ' ',
      '\n',
      '. ',
      '-',
      ', ',
    ],
    ...[
      'moron',
      'f u c k',
      'd1ckhead',
      "I'll break your jaw",
      '"idiot"',
      'he called me',
      'I am an',
      'Arschloch',
      'ferme ta gueule',
    ],
    ...[
      'https://bit.ly/x',
      'northlight.example',
      'n0rthlight.test/a',
      'www.',
      'a@b.test',
      '#greatplacetolearn',
      '#followback',
      '#a',
    ],
    ...[
      'Hearth',
      'Northlight',
      'I work at Northlight.',
      '#NorthlightTeam',
      '#ee',
      'Anzeige:',
      '38 dB(A) at one metre',
      '45 dB(A)',
      'not',
    ],
    ...[
      '\u202e',
      '\u2066',
      '\u200d',
      '👩🏽‍🔬',
      '\ud83d',
      '\udc00',
      'مريم',
      '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
      '𝐊𝐞𝐬𝐭𝐫𝐞𝐥',
      'ﬁ',
      'ß',
      '⁣',
      '„',
      '“',
      "'",
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);
const bits = fc.array(bit, { maxLength: 24, size: 'max' });
const text = bits.map((parts) => parts.join(''));
/** What a fix leaves behind must not grow together into something new, so here the bits stand apart. */
const spacedText = bits.map((parts) => parts.join(' '));
const anyPost: fc.Arbitrary<PostToCheck> = fc.record(
  {
    text,
    network: fc.constantFrom(...networkIds),
    now: fc.constant('2026-11-23T09:00:00Z'),
    language: fc.constantFrom('en', 'de', 'xx', ''),
    approved: fc.constantFrom('Hearth runs at 38 dB(A) at one metre.', ''),
    locked: fc.constantFrom(['38 dB(A) at one metre'], ['', '…', '38'], []),
    country: fc.constantFrom('DE', 'US', ''),
    link: fc.constantFrom('https://northlight.example/a', 'nonsense', ''),
  },
  { requiredKeys: ['text', 'network', 'now', 'language'] },
);

const pack = northlight();
const same = (a: Finding, b: Finding) => a.rule === b.rule && a.message === b.message;

describe('any text at all', () => {
  it('is checked without a throw, with spans inside the text, and alike each time', () => {
    fc.assert(
      fc.property(anyPost, (post) => {
        const checked = checkPost(pack, post);
        for (const { start, end, fixes, rule } of checked.findings) {
          expect({ rule, isInside: 0 <= start && start <= end && end <= post.text.length }).toEqual({
            rule,
            isInside: true,
          });
          for (const fix of fixes)
            expect(0 <= fix.start && fix.start <= fix.end && fix.end <= post.text.length).toBe(true);
        }
        expect(checkPost(pack, post)).toEqual(checked);
      }),
      { numRuns: 400 },
    );
  });

  it('has no safe fix left once the safe ones are applied', () => {
    fc.assert(
      fc.property(anyPost, (post) => {
        const { text: mended } = applySafeFixes(pack, post);
        const left = checkPost(pack, { ...post, text: mended }).findings.flatMap(({ fixes }) => fixes);
        expect(left.filter(({ isSafe }) => isSafe)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('loses a finding by each of its fixes', () => {
    fc.assert(
      fc.property(anyPost, spacedText, (any, spaced) => {
        const post = { ...any, text: spaced };
        const before = checkPost(pack, post).findings;
        for (const finding of before) {
          for (const fix of finding.fixes) {
            const text = applyFix(post.text, fix);
            const after = checkPost(pack, { ...post, text }).findings;
            const words = post.text.slice(finding.start, finding.end);
            const count = (findings: readonly Finding[], of: string) =>
              findings.filter((other) => same(other, finding) && of.slice(other.start, other.end) === words)
                .length;
            expect(count(after, text), `${finding.rule}: ${fix.label}`).toBeLessThan(
              count(before, post.text),
            );
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
