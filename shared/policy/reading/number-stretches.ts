export type Stretch = { readonly start: number; readonly end: number };

/** What is looked at around digits: the words that name them stand ahead. */
const ahead = 90;
const behind = 50;
/** Nothing of a number: a word, or the end of a clause. */
const parts = /[,:;!?\n]|\p{L}{5}/u;
const mostBetween = 8;
/** Rows of digits that are looked at; more only want to take time. */
const mostLooks = 2000;

/** The stretches with rows of digits that may be one number of `least` digits, with the words around them. */
export function numberStretches(text: string, least: number): readonly Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  let first = 0;
  let last = -1;
  let digits = 0;
  const close = () => {
    if (digits < least) return;
    const start = Math.max(0, first - ahead);
    const end = Math.min(text.length, last + behind);
    const before = stretches.at(-1);
    if (before !== undefined && start <= before.end) before.end = end;
    else stretches.push({ start, end });
  };
  const runs = /\d+/g;
  let looks = 0;
  for (let match = runs.exec(text); match !== null && looks < mostLooks; match = runs.exec(text)) {
    looks += 1;
    const start = match.index;
    const end = runs.lastIndex;
    const isSame =
      last >= 0 && start - last <= mostBetween && !(start - last > 1 && parts.test(text.slice(last, start)));
    if (!isSame) {
      close();
      first = start;
      digits = 0;
    }
    digits += end - start;
    last = end;
  }
  close();
  return stretches;
}

/** What `find` finds in the stretches, as if it had read the whole text. */
export function findIn<Hit extends Stretch>(
  text: string,
  stretches: readonly Stretch[],
  find: (stretch: string) => readonly Hit[],
): readonly Hit[] {
  return stretches.flatMap(({ start, end }) =>
    find(text.slice(start, end)).map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start })),
  );
}
