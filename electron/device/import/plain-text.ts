export const titleLimit = 300;
export const textLimit = 2000;
export const topicLimit = 100;

/** Letters that are there to mislead or to hide: controls, marks of direction, invisible blanks. */
const hidden = /(?!\n)\p{Cc}|[\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** What these controls were meant to be: letters of windows-1252 that somebody took for Latin 1. */
const windows = new TextDecoder('windows-1252');

/** A text without one of these needs no care and is done with one look, as most are. */
const care = /[^ -~\u00a1-\u00ac\u00ae-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\ud7ff]| {2}/;
/** No text of which more is shown is longer. */
const longestText = 65_536;

/** Without hidden letters and half characters; blanks drawn together, at most one empty line in a row. */
export function cleanText(given: string): string {
  const text = given.slice(0, longestText);
  if (!care.test(text)) {
    return text.trim();
  }
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[\u0080-\u009f]/g, (control) => windows.decode(Uint8Array.of(control.charCodeAt(0))))
    .replaceAll(hidden, '')
    .toWellFormed()
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** At most `limit` UTF-16 units, cut after a whole word and marked with an ellipsis. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  const cut = text.slice(0, limit - 1);
  const isWhole = /\s/.test(text.charAt(limit - 1));
  const blank = isWhole ? -1 : cut.search(/\s\S*$/);
  const words = blank > limit / 2 ? cut.slice(0, blank) : cut;
  // Half of a pair, or a joiner that waits for what was cut, would show as a broken character.
  return `${words.replace(/(?:[\ud800-\udbff]|\u200d|\ufe0f|[\s,;:–—-])+$/, '')}…`;
}
