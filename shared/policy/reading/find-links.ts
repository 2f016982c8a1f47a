import { bareTopLevelDomains } from '../words/bare-top-level-domains.ts';
import { dottedRuns, matchesInRuns } from './dotted-runs.ts';

/** A web address in a text. */
export type Link = {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** In small letters, as it is asked for: punycode where it is not ASCII. */
  readonly host: string;
  /** In small letters, as it is written. */
  readonly writtenHost: string;
  readonly path: string;
};

const withScheme = String.raw`h(?:tt|xx)ps?:\/\/[^\s<>"“”«»]+`;
const withWww = String.raw`www\d?\.[^\s<>"“”«»/]+\.[^\s<>"“”«»]+`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\-]{0,62})`;
const bare = String.raw`${label}(?:(?:\.|\[\.\]|\(\.\))${label})+(?::\d{1,5})?(?:[/?#][^\s<>"“”«»]*)?`;
/** Not in the middle of a word, and not what stands after the @ of an e-mail address or a handle. */
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}@._\-/])(?:${withScheme}|${withWww}|${bare})`, 'giu');

export function findLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  for (const { match, at: start } of matchesInRuns(text, dottedRuns(text), pattern)) {
    const written = trimmed(match[0]);
    const isLocalPartOfMail = text[start + match[0].length] === '@';
    if (isLocalPartOfMail) continue;
    const link = parse(written, start);
    if (link !== null) links.push(link);
  }
  return links;
}

function parse(written: string, start: number): Link | null {
  const hasScheme = /^h(?:tt|xx)ps?:\/\//i.test(written);
  const isCertain = hasScheme || /^www\d?\./i.test(written);
  if (!isCertain && !looksLikeAddress(written)) return null;
  const address = undefang(hasScheme ? written.replace(/^hxxp/i, 'http') : `https://${written}`);
  const url = URL.parse(address);
  if (url === null) return null;
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  const writtenHost = authority.replace(/^.*@/, '').replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase();
  return {
    start,
    end: start + written.length,
    text: written,
    host: url.hostname.replace(/\.$/, ''),
    writtenHost,
    path: url.pathname + url.search + url.hash,
  };
}

/** `northlight.example` and `bit.ly/x` are addresses; `end.Then`, `e.g`, `Node.js` and `3.5` are not. */
function looksLikeAddress(written: string): boolean {
  const [host = '', rest] = splitAtPath(undefang(written));
  const last = host.replace(/:\d+$/, '').split('.').at(-1) ?? '';
  return isCommon(last) || (rest.length > 1 && /^[a-z]{2,24}$/.test(last));
}

function isCommon(last: string): boolean {
  return (
    bareTopLevelDomains.has(last) ||
    (bareTopLevelDomains.has(last.toLowerCase()) && last === last.toUpperCase())
  );
}

function splitAtPath(written: string): readonly [string, string] {
  const at = written.search(/[/?#]/);
  return at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at)];
}

/** `example[.]org`, as people write an address that should not become a link. */
function undefang(written: string): string {
  return written.replaceAll(/\[\.\]|\(\.\)/g, '.');
}

/** Without the sentence's own punctuation at the end, and without a bracket that was opened before it. */
function trimmed(written: string): string {
  let end = written.length;
  let open = 0;
  for (let at = 0; at < end; at += 1) open += written[at] === '(' ? 1 : written[at] === ')' ? -1 : 0;
  for (; end > 0; end -= 1) {
    const last = written[end - 1] ?? '';
    if (last === ')' && open < 0) open += 1;
    else if (!/[.,;:!?'"’”»…*\]}]/.test(last)) break;
  }
  return written.slice(0, end);
}
