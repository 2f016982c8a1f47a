/** `start`…`end` of the text before, half-open in UTF-16, is `text` in the one after. */
export type Difference = { readonly start: number; readonly end: number; readonly text: string };

type Token = { readonly start: number; readonly end: number; readonly text: string };

/** More pairs of tokens than this are not compared one by one: all between the first and the last change is one then. */
const mostPairs = 4_000_000;

/** Where two texts differ, word by word and in order; applying all of them to `before` gives `after`. */
export function wordDifferences(before: string, after: string): readonly Difference[] {
  const [old, young] = [tokensOf(before), tokensOf(after)];
  const head = sameAtStart(old, young);
  const tail = sameAtEnd(old, young, head);
  const [oldMiddle, youngMiddle] = [
    old.slice(head, old.length - tail),
    young.slice(head, young.length - tail),
  ];
  const kept = oldMiddle.length * youngMiddle.length > mostPairs ? [] : longestCommon(oldMiddle, youngMiddle);
  const start = oldMiddle[0]?.start ?? old[head]?.start ?? before.length;
  return joined(before, gaps(oldMiddle, youngMiddle, kept, start));
}

/** A word, a space or a sign each. */
function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}_]+|\s+|[^\p{L}\p{N}\p{M}_\s]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

function sameAtStart(a: readonly Token[], b: readonly Token[]): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same]?.text === b[same]?.text) same += 1;
  return same;
}

function sameAtEnd(a: readonly Token[], b: readonly Token[], head: number): number {
  let same = 0;
  while (
    same < a.length - head &&
    same < b.length - head &&
    a[a.length - 1 - same]?.text === b[b.length - 1 - same]?.text
  ) {
    same += 1;
  }
  return same;
}

type Pair = readonly [old: number, young: number];

/** The longest row of tokens that both have in the same order: Hunt and McIlroy's table, filled from the end. */
function longestCommon(a: readonly Token[], b: readonly Token[]): readonly Pair[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i]?.text === b[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.text === b[j]?.text) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** What stands between the pairs; `start` is where the old middle begins. */
function gaps(
  old: readonly Token[],
  young: readonly Token[],
  kept: readonly Pair[],
  start: number,
): readonly Difference[] {
  const differences: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [nextOld, nextYoung] of [...kept, [old.length, young.length] as const]) {
    if (nextOld > i || nextYoung > j) {
      const from = old[i]?.start ?? old.at(-1)?.end ?? start;
      const text = young
        .slice(j, nextYoung)
        .map((token) => token.text)
        .join('');
      differences.push({ start: from, end: nextOld > i ? (old[nextOld - 1]?.end ?? from) : from, text });
    }
    [i, j] = [nextOld + 1, nextYoung + 1];
  }
  return differences;
}

/**
 * Neighbours with less between them than either changes are one change: a rewritten sentence is read as a whole, and not
 * as ten words around the five that happen to be the same.
 */
function joined(before: string, differences: readonly Difference[]): readonly Difference[] {
  const done: Difference[] = [];
  for (const next of differences) {
    let whole = next;
    for (let last = done.at(-1); last !== undefined && isNear(last, whole); last = done.at(-1)) {
      done.pop();
      whole = {
        start: last.start,
        end: whole.end,
        text: last.text + before.slice(last.end, whole.start) + whole.text,
      };
    }
    done.push(whole);
  }
  return done;
}

function isNear(one: Difference, next: Difference): boolean {
  const sizeOf = ({ start, end, text }: Difference) => Math.max(end - start, text.length);
  return next.start - one.end <= Math.min(sizeOf(one), sizeOf(next));
}
