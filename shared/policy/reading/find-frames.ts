import type { LexiconHit, LexiconHits } from './lexicon-finder.ts';

/** Lists of a lexicon that have to stand one behind the other, each at most `gap` words behind the one before. */
export type Frame<Name extends string> = readonly { readonly name: Name; readonly gap: number }[];

const none: readonly LexiconHit[] = [];
/** How far apart two lists may stand that may come in either order. */
const eitherWay = 7;

/** Reads `a ~3 b`, `a b` and `a & b`, with commas between frames. */
export function readFrames<Name extends string>(
  written: string,
  isName: (name: string) => name is Name,
): readonly Frame<Name>[] {
  return written.split(',').flatMap((frame) => {
    const [first = '', second = ''] = frame.split('&');
    if (second === '') return [read(frame, isName)];
    return [
      read(`${first} ~${eitherWay} ${second}`, isName),
      read(`${second} ~${eitherWay} ${first}`, isName),
    ];
  });
}

function read<Name extends string>(frame: string, isName: (name: string) => name is Name): Frame<Name> {
  const steps: { name: Name; gap: number }[] = [];
  let gap = 0;
  for (const part of frame.trim().split(/\s+/)) {
    if (part.startsWith('~')) gap = Number(part.slice(1));
    else if (isName(part)) {
      steps.push({ name: part, gap });
      gap = 0;
    } else throw new Error(`No list of the lexicon: ${part}`);
  }
  return steps;
}

/** Every place where the frame stands, the shortest from each of its beginnings; the parts do not overlap. */
export function findFrame<Name extends string>(
  frame: Frame<Name>,
  hits: LexiconHits<Name>,
): readonly LexiconHit[] {
  if (!frame.every(({ name }) => hits.has(name))) return none;
  const lists = frame.map(({ name }) => hits.get(name) ?? none);
  const found: LexiconHit[] = [];
  for (const hit of lists[0] ?? none) {
    const to = endOf(hit.to, 1);
    if (to >= 0) found.push({ from: hit.from, to });
  }
  return found;

  /** Lists are in order of their beginnings, so the search begins where the part before ends. */
  function endOf(from: number, place: number): number {
    const step = frame[place];
    if (step === undefined) return from;
    const list = lists[place] ?? none;
    for (let i = firstFrom(list, from); i < list.length; i += 1) {
      const hit = list[i];
      if (hit === undefined || hit.from > from + step.gap) return -1;
      const to = endOf(hit.to, place + 1);
      if (to >= 0) return to;
    }
    return -1;
  }
}

function firstFrom(list: readonly LexiconHit[], from: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
