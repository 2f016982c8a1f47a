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
  passwords: 'password is ',
  codes: 'the code for the door is 1234 ',
  'log-ins': 'Zugang mit a/b ',
  'beginnings of keys': 'AKIAghp_sk-',
  'keys with a name': 'token=a1',
  'tokens in three parts': 'eyJ.eyJ',
  'signatures of links': 'https://a.b/?sig=',
  'addresses with a password': 'a://b:c@',
  'private keys': '-----BEGIN PRIVATE KEY----- ',
  commands: 'curl -u a -p ',
  'phone numbers': '+49 171 2345678 ',
  'digits apart': '1 ',
  'digits in groups': '12-',
  accounts: 'DE89 3704 ',
  cards: '4242 4242 4242 4242 ',
  ids: 'AB 12 34 56 ',
  'addresses of mail': 'a@b.c ',
  'spelled addresses': 'a at b dot ',
  'addresses in one word': 'a@',
  'jobs at the company': 'Northlight my shift ',
  streets: '12 King Street ',
  birthdays: 'Anna, born 1.1.1980 ',
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
