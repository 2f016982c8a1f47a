import { type FindTerms, findTerms } from '#shared/policy/reading/find-terms.ts';
import type { BenchRow } from './bench-row.ts';
import { bytesKept } from './bytes-kept.ts';
import { cut, textsInTurn } from './check-texts.ts';
import { madeUpTerms } from './checks-pack.ts';
import { microseconds } from './in-turns.ts';
import { type TermPeer, termPeers } from './peers/term-peers.ts';
import { quantile } from './quantile.ts';

const counts = [100, 1_000, 10_000, 50_000];
const lengths = [280, 3_000];
const hostile = 'k e s t r3l f*u!c| il1|! ';
const rounds = 41;
/** Microseconds that a round of one side takes at least, so that the clock is no matter. */
const longEnough = 500;

type Count = (text: string) => number;

/** None of the peers reads disguised spellings, and a RegExp folds nothing but case. */
const aimAgainstDisguises = '≤ 10×';
const aimBeside = (name: string) => (name.startsWith('one RegExp') ? '≤ 5×' : '≤ 1×');

/** The search for a pack's terms alone, by how many there are, beside what others use: plain posts, and one made of nothing but disguises. */
export async function termsBench(): Promise<readonly BenchRow[]> {
  const peers = await termPeers();
  findTerms(['warm up the tables']);
  return counts.flatMap((count) => {
    const terms = madeUpTerms(count);
    const ours = made(() => counting(findTerms(terms)));
    return peers.flatMap((peer) => {
      const theirs = made(() => asked(peer, terms));
      return [
        ...searches(count, ours.count, peer.name, theirs.count),
        ...costs(count, peer.name, ours, theirs),
      ];
    });
  });
}

type Made = { readonly count: Count; readonly milliseconds: number; readonly bytes: number };

function made(make: () => Count): Made {
  let count: Count = () => 0;
  let milliseconds = 0;
  const bytes = bytesKept(() => {
    milliseconds = microseconds(() => {
      count = make();
    }, 1);
    return count;
  });
  return { count, milliseconds: milliseconds / 1000, bytes };
}

function counting(find: FindTerms): Count {
  return (text) => {
    let count = 0;
    for (const _ of find(text)) count += 1;
    return count;
  };
}

/** With its first question, at which a RegExp is really made. */
function asked(peer: TermPeer, terms: readonly string[]): Count {
  const count = peer.make(terms);
  count('not one of them');
  return count;
}

function searches(count: number, ours: Count, name: string, theirs: Count): readonly BenchRow[] {
  return lengths.flatMap((length) => {
    const texts = textsInTurn(length);
    const disguised = cut(hostile, length);
    const of = `${count.toLocaleString('en')} terms in ${length.toLocaleString('en')}`;
    return [
      row(
        `find ${of} characters`,
        name,
        'µs',
        aimBeside(name),
        inTurns(
          () => ours(texts()),
          () => theirs(texts()),
        ),
      ),
      row(
        `find ${of} hostile characters`,
        name,
        'µs',
        aimAgainstDisguises,
        inTurns(
          () => ours(disguised),
          () => theirs(disguised),
        ),
      ),
    ];
  });
}

function costs(count: number, name: string, ours: Made, theirs: Made): readonly BenchRow[] {
  if (name.startsWith('indexOf')) return [];
  const of = `for ${count.toLocaleString('en')} terms`;
  const [time, space] = [
    { ours: ours.milliseconds, peer: theirs.milliseconds },
    { ours: ours.bytes / 2 ** 20, peer: theirs.bytes / 2 ** 20 },
  ];
  const rows = [row(`make the search ${of}`, name, 'ms', '≤ 1 s', time)];
  return name.startsWith('one RegExp')
    ? rows
    : [...rows, row(`memory of the search ${of}`, name, 'MB', '≤ 8 MB', space)];
}

/** As `in-turns.ts` does, with as many calls in a round as the slower side can bear. */
function inTurns(ours: () => unknown, peer: () => unknown) {
  const sides = [ours, peer].map((work) => ({
    work,
    repeats: Math.min(500, Math.ceil(longEnough / Math.max(1, microseconds(work, 3)))),
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round += 1)
    for (const { work, repeats, times } of sides) times.push(microseconds(work, repeats));
  const [mine = 0, theirs = 0] = sides.map(({ times }) => quantile(times, 0.5));
  return { ours: mine, peer: theirs };
}

function row(
  name: string,
  compared: string,
  unit: string,
  aim: string,
  times: { ours: number; peer: number },
): BenchRow {
  return { name, compared, ...times, ratio: times.ours / times.peer, unit, aim };
}
