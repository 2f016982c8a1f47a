import { describe, expect, it } from 'vitest';
import { checkPost } from '#shared/policy/check-post.ts';
import { northlight } from './northlight.ts';

const length = 50_000;
const bits: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'letters apart': 'a ',
  'signs that stand for letters': 'il1|!',
  masks: 'f*',
  'a term that never ends': 'k e s t ',
  insults: '"idiot ',
  'threats that never come': "i'll you your ",
  'German threats': 'ich dich ihn die den ',
  tags: '#greatplacetolearn ',
  'tags without a space': '#a',
  links: 'http://a.b ',
  'closing brackets in a link': 'http://a.b/)',
  'names with dots': 'a.',
  mentions: '@a',
  figures: '1 150 ',
  'a figure without an end': '1,',
  claims: '38 dB(A) at one metre ',
  negations: 'not ',
  companies: 'Northlight at ',
  'zero width': '\u200b',
  directions: '\u202e\u2066',
  marks: 'k\u0336\u0336\u0336',
  emoji: '👩🏽‍🔬',
  'half emoji': '\ud83d',
  'mathematical letters': '𝐊𝐞𝐬𝐭𝐫𝐞𝐥 ',
  'line ends': '\n',
  quotes: '“',
};

/** A rule whose work grows with the square of the text would not end before the test's own limit. */
describe('50,000 characters of', () => {
  it.each(Object.entries(bits))('%s are checked, with no more findings than anybody reads', (_name, bit) => {
    const text = bit.repeat(Math.ceil(length / bit.length));
    const { findings } = checkPost(northlight(), {
      text,
      network: 'linkedin',
      now: '2026-11-23T09:00:00Z',
      language: 'en',
      approved: 'Hearth runs at 38 dB(A) at one metre.',
      locked: ['38 dB(A) at one metre'],
      link: 'https://northlight.example/hearth',
    });
    expect(findings.length).toBeLessThanOrEqual(200);
  });
});
