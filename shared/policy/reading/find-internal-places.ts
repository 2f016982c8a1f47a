import {
  fileSchemes,
  internalEndings,
  numberedThings,
  tellingParameters,
} from '../words/internal-links/internal-names.ts';
import { dottedRuns, matchesInRuns } from './dotted-runs.ts';
import { isPlaceholder, looksRandom } from './looks-random.ts';
import { isPrivateHost, isPrivateV4, isPrivateV6 } from './private-host.ts';

export type InternalPlace = {
  readonly start: number;
  readonly end: number;
  readonly is: 'inside' | 'share' | 'password' | 'session';
};

/** Whether a host is one of the pack's. */
type IsListed = (host: string) => boolean;

const fileScheme = fileSchemes.join('|');
const withScheme = new RegExp(
  String.raw`\b(h(?:tt|xx)ps?|ftps?|sftp|wss?|ssh|git|rdp|vnc|ldaps?|telnet|${fileScheme}):\/\/([^\s<>"]{1,2000})`,
  'gi',
);
const share =
  /(?<!\\)(?:\\\\[a-z0-9][\w.$-]{0,62}(?:\\[^\s\\"<>|]{1,200}){1,30}|\b[D-Z]:(?:\\[^\s\\"<>|:]{1,200}){2,30})\\?/gi;
/** The same with slashes, as some systems write it; a name with a figure or one that files live on. */
const slashShare =
  /(?<!\S)\/\/(?:[a-z]{2,12}-?\d{1,3}|(?:nas|fs|srv|server|file(?:s|server)?|share|dfs|storage)[a-z0-9-]{0,20})(?:\/[\w$%.-]{1,100}){1,20}/gi;
const bareNumbers = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)(?::\d{1,5})?(?:\/[^\s<>"]{0,2000})?/g;
const bareNames = new RegExp(
  String.raw`(?<![\w@.-])(?:localhost(?=[:/])|[a-z0-9](?:[a-z0-9-]{0,40}\.){1,6}(?:${internalEndings.bare.join('|')})(?![\w-]|\.\w))(?::\d{1,5})?(?:\/[^\s<>"]{0,2000})?`,
  'gi',
);
const localHost = /localhost[:/]/i;
const bareV6 = /(?<![\w:.])f(?:[cd][0-9a-f]{2}|e[89ab][0-9a-f]):[0-9a-f:]{2,40}/gi;
const passwords = new RegExp(String.raw`[?&#;](?:${tellingParameters.passwords})=([^&#\s]{3,})`, 'i');
const tokens = new RegExp(String.raw`[?&#;](?:${tellingParameters.tokens})=([^&#\s]{12,})`, 'gi');

/** Places that a stranger cannot open, or must not be able to. `text` as typed. */
export function findInternalPlaces(text: string, isListed: IsListed): readonly InternalPlace[] {
  const places: InternalPlace[] = [];
  const add = (match: RegExpExecArray, is: InternalPlace['is'] | null, at = match.index) => {
    if (is === null) return;
    places.push({ start: at, end: at + withoutPunctuation(match[0]).length, is });
  };
  const runs = dottedRuns(text);
  if (text.includes('://'))
    for (const { match, at } of matchesInRuns(text, runs, withScheme))
      add(match, kindOf(match, isListed), at);
  if (text.includes('\\')) for (const match of text.matchAll(share)) add(match, 'share');
  if (text.includes('//')) for (const match of text.matchAll(slashShare)) add(match, 'share');
  if (/\.\d/.test(text)) for (const match of text.matchAll(bareNumbers)) add(match, numbersKind(text, match));
  if (text.includes(':'))
    for (const match of text.matchAll(bareV6))
      add(match, isPrivateV6(match[0].toLowerCase()) ? 'inside' : null);
  const mayBeNames = localHost.test(text) ? [{ start: 0, end: text.length }] : runs;
  for (const { match, at } of matchesInRuns(text, mayBeNames, bareNames)) add(match, 'inside', at);
  return places;
}

function kindOf([, scheme = '', rest = '']: RegExpExecArray, isListed: IsListed): InternalPlace['is'] | null {
  if (!/^[/\\]{0,3}[\p{L}\p{N}[]/u.test(rest)) return null;
  if (fileSchemes.includes(scheme.toLowerCase())) return 'share';
  const authority = /^[^/?#\\]*/.exec(rest)?.[0] ?? '';
  const at = authority.lastIndexOf('@');
  const host = authority
    .slice(at + 1)
    .replace(/:\d*$/, '')
    .replaceAll(/\[\.\]|\(\.\)/g, '.');
  if (isListed(host.toLowerCase()) || isPrivateHost(host)) return 'inside';
  if (at > 0 && /^[^:]*:./.test(authority.slice(0, at))) return 'password';
  return secretIn(rest.slice(authority.length)) ?? (leadsInside(rest, isListed) ? 'inside' : null);
}

function secretIn(path: string): 'password' | 'session' | null {
  const password = passwords.exec(path)?.[1];
  if (password !== undefined && !isPlaceholder(password)) return 'password';
  const isSession = [...path.matchAll(tokens)].some((match) => looksRandom(match[1] ?? ''));
  return isSession ? 'session' : null;
}

/** An address inside an address, as search engines and mail filters wrap them. */
function leadsInside(rest: string, isListed: IsListed): boolean {
  const inner = rest.replaceAll(/%3a/gi, ':').replaceAll(/%2f/gi, '/');
  return [...inner.matchAll(/[=/]https?:\/\/([^\s/?#&%:]{1,253})/gi)].some(
    ([, host = '']) => isListed(host.toLowerCase()) || isPrivateHost(host),
  );
}

/** `127.0.0.1` alone tells nothing; with a port or a path it is somebody's screen. */
function numbersKind(text: string, match: RegExpExecArray): 'inside' | null {
  const numbers = match[0]
    .replace(/[:/].*$/s, '')
    .split('.')
    .map(Number);
  if (numbers.some((number) => number > 255) || !isPrivateV4(numbers)) return null;
  if (/[:/]/.test(match[0])) return 'inside';
  if (numbers[0] === 127 || numbers[0] === 0) return null;
  return numberedThings.test(text.slice(Math.max(0, match.index - 24), match.index)) ? null : 'inside';
}

function withoutPunctuation(address: string): string {
  return address.replace(/[.,;:!?)'»*_]+$/, '');
}
