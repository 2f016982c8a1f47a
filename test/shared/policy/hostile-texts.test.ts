import { describe, expect, it } from 'vitest';
import { checkPost } from '#shared/policy/check-post.ts';
import { northlight } from './northlight.ts';

const length = { short: 8_000, long: 48_000 };
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
  'counts of likes': 'mettez 100 ',
  'words with a line below': 'a_',
};

function check(bit: string, length: number) {
  const text = bit.repeat(Math.ceil(length / bit.length));
  return checkPost(northlight(), {
    text,
    network: 'linkedin',
    now: '2026-11-23T09:00:00Z',
    language: 'en',
    approved: 'Hearth runs at 38 dB(A) at one metre.',
    locked: ['38 dB(A) at one metre'],
    link: 'https://northlight.example/hearth',
  });
}

/** Milliseconds of the quickest of three, since whatever else the machine does only adds to it. */
function quickest(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** A text six times as long takes six times as long, or thirty-six times where the work grows with the square. */
const mostTimes = 16;
const attempts = 4;

describe('a long text of', () => {
  it.each(Object.entries(bits))('%s has no more findings than anybody reads', (_name, bit) => {
    expect(check(bit, length.long).findings.length).toBeLessThanOrEqual(200);
  });

  it.each(Object.entries(bits))('%s takes no longer than its length asks for', (_name, bit) => {
    let times = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < attempts && times > mostTimes; attempt += 1) {
      const short = quickest(() => check(bit, length.short));
      times = Math.min(times, quickest(() => check(bit, length.long)) / short);
    }
    expect(times).toBeLessThan(mostTimes);
  });
});
