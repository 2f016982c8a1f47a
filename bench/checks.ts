import { checkPost } from '#shared/policy/check-post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import { type FindTerms, findTerms } from '#shared/policy/reading/find-terms.ts';
import type { BenchRow } from './bench-row.ts';
import { bytesKept } from './bytes-kept.ts';
import { cut, keystrokes, textsInTurn, unreadTexts } from './check-texts.ts';
import { largePack, madeUpTerms } from './checks-pack.ts';
import { charCodePass, inTurns, microseconds, rounds } from './in-turns.ts';
import { quantile } from './quantile.ts';

const termCount = 50_000;
const repeats = { ours: 200, peer: 2000 };
const checksARound = 40;
function post(text: string): PostToCheck {
  return { text, network: 'linkedin', now: '2026-11-23T09:00:00Z', language: 'en', country: 'GB' };
}

function countHits(find: FindTerms, text: string): number {
  let count = 0;
  for (const _ of find(text)) count++;
  return count;
}

function compare(ours: () => unknown, peer: () => unknown) {
  return inTurns(ours, peer, repeats);
}

function row(
  name: string,
  compared: string,
  aim: string,
  unit: string,
  times: { ours: number; peer: number },
): BenchRow {
  return { name, compared, ...times, ratio: times.ours / times.peer, unit, aim };
}

/** The texts are made outside of what is measured. */
function wholeCheck(pack: CompiledPack, next: () => string) {
  const texts = Array.from({ length: rounds * checksARound }, next);
  let [ours, peer] = [0, 0];
  return inTurns(
    () => checkPost(pack, post(texts[ours++ % texts.length] ?? '')),
    () => charCodePass(texts[peer++ % texts.length] ?? ''),
    { ours: checksARound, peer: repeats.peer },
  );
}

const hostile = [
  'k e s t ',
  'f*u!c|',
  'il1|!',
  '#greatplacetolearn ',
  'http://a.b ',
  "i'll you your ",
  '👩🏽‍🔬',
  '\u202e\u2066',
  '"idiot ',
  '38 dB ',
  'We promise a refund. ',
].map((bit) => cut(bit, 50_000));

/** The checks as they run at each keystroke, with 50,000 confidential terms. */
export async function checksBench(): Promise<BenchRow[]> {
  const terms = madeUpTerms(termCount);
  let find: FindTerms = findTerms(['warm up the tables']);
  const build = quantile(
    Array.from({ length: 3 }, () => microseconds(() => findTerms(terms), 1) / 1000),
    0.5,
  );
  const sort = quantile(
    Array.from({ length: 3 }, () => microseconds(() => terms.toSorted(), 1) / 1000),
    0.5,
  );
  const kept = bytesKept(() => {
    find = findTerms(terms);
    return find;
  });
  const pack = largePack(termCount);
  const [short, long] = [textsInTurn(280), textsInTurn(3000)];
  const pass = 'one charCodeAt pass';
  const worst = Math.max(
    ...hostile.map((text) => {
      const times = Array.from(
        { length: 5 },
        () => microseconds(() => checkPost(pack, post(text)), 1) / 1000,
      );
      return quantile(times, 0.5);
    }),
  );
  const hostilePass = microseconds(() => charCodePass(hostile[0] ?? ''), 20) / 1000;
  return [
    row(
      'find 50,000 terms in 280 characters',
      pass,
      '≤ 12×',
      'µs',
      compare(
        () => countHits(find, short()),
        () => charCodePass(short()),
      ),
    ),
    row(
      'find 50,000 terms in 3,000 characters',
      pass,
      '≤ 16×',
      'µs',
      compare(
        () => countHits(find, long()),
        () => charCodePass(long()),
      ),
    ),
    ...[280, 3000].flatMap((length) => {
      const name = `${length.toLocaleString('en')} characters`;
      const [next, unread] = [keystrokes(length), unreadTexts(length)];
      return [
        row(`whole check at a key, ${name}`, pass, '≤ 150×', 'µs', wholeCheck(pack, next)),
        row(`whole check of ${name} never read before`, pass, '≤ 150×', 'µs', wholeCheck(pack, unread)),
      ];
    }),
    row('whole check of the worst of eleven hostile texts of 50,000 characters', pass, '≤ 5 ms', 'ms', {
      ours: worst,
      peer: hostilePass,
    }),
    row('make the search for 50,000 terms', 'sorting them', '≤ 1 s', 'ms', { ours: build, peer: sort }),
    row('memory of the search for 50,000 terms', 'their letters as UTF-16', '≤ 8 MB', 'MB', {
      ours: kept / 2 ** 20,
      peer: (terms.join('').length * 2) / 2 ** 20,
    }),
  ];
}
