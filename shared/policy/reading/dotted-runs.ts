export type DottedRun = { readonly start: number; readonly end: number };

const space = /\s/;
/** Addresses that are looked at in one text; more only want to take time. */
const mostLooks = 1000;

/**
 * Stretches without white space that have a dot with something behind it, or `://`: only there an address can stand, and few texts have any.
 */
export function dottedRuns(text: string): readonly DottedRun[] {
  const runs: DottedRun[] = [];
  let dot = text.indexOf('.');
  let scheme = text.indexOf('://');
  while (dot >= 0 || scheme >= 0) {
    const at = dot < 0 || (scheme >= 0 && scheme < dot) ? scheme : dot;
    let start = at;
    let end = at + 1;
    if (!isSpace(text, end)) {
      const least = runs.at(-1)?.end ?? 0;
      while (start > least && !isSpace(text, start - 1)) start -= 1;
      while (!isSpace(text, end)) end += 1;
      runs.push({ start, end });
    }
    if (dot >= 0 && dot < end) dot = text.indexOf('.', end);
    if (scheme >= 0 && scheme < end) scheme = text.indexOf('://', end);
  }
  return runs;
}

/** The end of the text is as good as a space. */
function isSpace(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const unit = text.charCodeAt(at);
  return unit <= 32 || (unit > 126 && space.test(text.charAt(at)));
}

/** What `pattern` matches in the runs, as if it had read the whole text: `at` is the place in the text. So many at most. */
export function* matchesInRuns(
  text: string,
  runs: readonly DottedRun[],
  pattern: RegExp,
): Generator<{ readonly match: RegExpExecArray; readonly at: number }> {
  let looks = 0;
  for (const { start, end } of runs) {
    for (const match of text.slice(start, end).matchAll(pattern)) {
      looks += 1;
      if (looks > mostLooks) return;
      yield { match, at: start + match.index };
    }
  }
}
