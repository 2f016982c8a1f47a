import { asciiHosts } from './ascii-hosts.ts';
import { dot, isAsciiLetterOrDigit, isHostCharacter, isHostCharacterOrDash } from './host-characters.ts';
import { hostEnd, hostLabels } from './host-labels.ts';
import { isResolvableHost } from './is-resolvable-host.ts';
import { linkTailEnd } from './link-tail-end.ts';

/** Half-open UTF-16 offsets of a link. */
export type FoundLink = { readonly start: number; readonly end: number };

type Run = { readonly text: string; readonly start: number; readonly end: number };

const maxLinkLength = 4096;
const scheme = 'https://';
const shortLink = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;
const maxShortLinkCode = 40;

/**
 * Finds the links of a text as X's twitter-text does: with a scheme and, where `bare`, `example.com/a` too.
 * The time it takes grows with the length of the text only, whatever the text is.
 */
export function findLinks(text: string, { bare }: { readonly bare: boolean }): FoundLink[] {
  const links: FoundLink[] = [];
  let free = 0;
  let runEnd = 0;
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', Math.max(at + 1, runEnd))) {
    if (at + 1 >= text.length || !isHostCharacter(text.charCodeAt(at + 1))) continue;
    let start = at;
    while (start > runEnd && isRunCharacter(text.charCodeAt(start - 1))) start--;
    runEnd = at;
    while (runEnd < text.length && isRunCharacter(text.charCodeAt(runEnd))) runEnd++;
    free = findInRun({ text, start, end: runEnd }, free, bare, links);
  }
  return links;
}

/** Adds the links of one run. `free` is the first offset that no earlier link has used up; returns the new one. */
function findInRun(run: Run, free: number, bare: boolean, links: FoundLink[]): number {
  const { text } = run;
  const labels = hostLabels(text, run.start, run.end);
  let taken = free;
  const schemeStart = findSchemeStart(run);
  const first = labels[0];
  const firstEnd = first ? hostEnd(text, first, run.start) : 0;
  if (schemeStart !== null && firstEnd > 0 && mayBegin(text, schemeStart, taken)) {
    taken = linkTailEnd(text, firstEnd).end;
    addWithScheme(run, schemeStart, firstEnd, taken, links);
  }
  if (!bare) return taken;
  for (const label of labels) {
    if (label.furtherEnd === 0 && label.topLevelEnd === 0) continue;
    for (let start = Math.max(label.start, taken); start < label.end; start++) {
      const end = mayBegin(text, start, taken) ? hostEnd(text, label, start) : 0;
      // twitter-text takes the first character for the one before a link wherever it can.
      const leavesFirstOut = start === 0 && mayBegin(text, 1, taken) && hostEnd(text, label, 1) > 0;
      if (end === 0 || leavesFirstOut) continue;
      taken = addBare(text, start, end, links);
      break;
    }
  }
  return taken;
}

function addWithScheme(run: Run, start: number, hostEndsAt: number, end: number, links: FoundLink[]): void {
  const { text } = run;
  if (end - start + (run.start - start) > maxLinkLength || !isResolvableHost(text, run.start, hostEndsAt))
    return;
  const short = shortLink.exec(text.slice(start, end));
  if ((short?.[1]?.length ?? 0) > maxShortLinkCode) return;
  links.push({ start, end: short ? start + short[0].length : end });
}

function addBare(text: string, start: number, hostEndsAt: number, links: FoundLink[]): number {
  const { end, hasPath } = linkTailEnd(text, hostEndsAt);
  const isPartOfMore = start > 0 && '-_./'.includes(text.charAt(start - 1));
  const isTooLong = end - start + scheme.length > maxLinkLength;
  if (isPartOfMore || isTooLong || !isResolvableHost(text, start, hostEndsAt)) return end;
  const hosts = asciiHosts(text, start, hostEndsAt);
  for (const [index, host] of hosts.entries()) {
    links.push(hasPath && index === hosts.length - 1 ? { start: host.start, end } : host);
  }
  return end;
}

function findSchemeStart({ text, start }: Run): number | null {
  const before = text.slice(Math.max(start - scheme.length, 0), start).toLowerCase();
  if (before === scheme) return start - scheme.length;
  return before.endsWith('http://') ? start - 'http://'.length : null;
}

/** No link begins inside a word, after a tag's or mention's sign, nor without a free character before it. */
function mayBegin(text: string, at: number, free: number): boolean {
  if (at === 0) return free === 0;
  if (at - 1 < free) return false;
  const before = text.charCodeAt(at - 1);
  return !isAsciiLetterOrDigit(before) && !'@＠$#＃\uFFFE\uFEFF\uFFFF'.includes(text.charAt(at - 1));
}

function isRunCharacter(code: number): boolean {
  return isHostCharacterOrDash(code) || code === dot;
}
