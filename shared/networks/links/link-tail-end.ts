import { latin } from './latin.ts';

const general = `[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latin}]`;

const port = /:[0-9]+/y;
const pathRun = new RegExp(`${general}*`, 'iy');
const pathEnding = new RegExp(`[+\\-a-z\\u0400-\\u04FF0-9=_#/${latin}]`, 'i');
/** `(film)` and `(a(b)c)`: deeper ones are not part of a link. */
const inParentheses = new RegExp(`\\((?:${general}+|${general}*\\(${general}+\\)${general}*)\\)`, 'iy');
const queryRun = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy;
const queryEnding = /[a-z0-9\-_&=#/]/i;

/** Where the port, path and query end that follow a host at `start`. */
export function linkTailEnd(text: string, start: number): { end: number; hasPath: boolean } {
  const afterPort = endOf(port, text, start);
  const hasPath = text.charAt(afterPort) === '/';
  const afterPath = hasPath ? pathEnd(text, afterPort) : afterPort;
  return { end: queryEnd(text, afterPath), hasPath };
}

function pathEnd(text: string, slash: number): number {
  let end = slash + 1;
  let at = end;
  for (;;) {
    const runEnd = endOf(pathRun, text, at);
    end = lastEnding(text, pathEnding, end, runEnd);
    const close = endOf(inParentheses, text, runEnd);
    if (close === runEnd) return end;
    end = close;
    at = close;
  }
}

function queryEnd(text: string, start: number): number {
  const runEnd = endOf(queryRun, text, start);
  return runEnd === start ? start : lastEnding(text, queryEnding, start, runEnd);
}

/** After the last character in `from`…`to` that may end a link; `from` where there is none. */
function lastEnding(text: string, ending: RegExp, from: number, to: number): number {
  for (let at = to; at > from; at--) {
    if (ending.test(text.charAt(at - 1))) return at;
  }
  return from;
}

function endOf(sticky: RegExp, text: string, start: number): number {
  sticky.lastIndex = start;
  return sticky.test(text) ? sticky.lastIndex : start;
}
