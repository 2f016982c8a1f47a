import { keyLabels } from '../words/secrets/key-labels.ts';
import { publishedExamples } from '../words/secrets/token-shapes.ts';
import { type LongRun, longRuns } from './long-runs.ts';
import { entropyOf, isPlaceholder, looksRandom } from './looks-random.ts';

export type CredentialHit = {
  readonly start: number;
  readonly end: number;
  readonly is: 'key' | 'connection' | 'private-key';
};

const labelled = new RegExp(
  String.raw`((?:${keyLabels})[a-z0-9_.-]{0,20}["'\s]{0,3}(?::=|=>|->|[:=]|\s(?:is|ist|est|es|lautet)\s|\s)["'\s]{0,4}(?:(?:basic|bearer|token|digest|apikey) )?)([a-z0-9_.+/=~-]{14,400})`,
  'gi',
);
const connection =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/?#]{0,60}:([^\s@/]{1,100})@[^\s/@"'<>]{1,200}[^\s"'<>]{0,300}/gi;
const webSchemes = /^(?:https?|hxxps?):/i;
const placeholder =
  /^(?:pass(?:word|wd)?|secret|pw|pwd|xxx+|\*+|\.{3}|<[^>]*>|\$\{?\w+\}?|%\w+%|\{\{?\w+\}?\})$/i;

/** Passwords handed to a programme: `mysql -u root -pToor1234`. */
const commands =
  /\b(?:mysql\w*|mariadb|sshpass|smbclient|mongo\w*|redis-cli|curl|wget|docker login|net use|ldapsearch|psql|ftp|lftp|az login|svn|htpasswd)\b[^\n]{0,80}?\s(?:-[pawP] ?|-u ?[^\s:]{1,40}:|\/user:\S{1,40} |--?(?:password|user|passwd|pass)[= ](?:[^\s:]{1,40}:)?)["']?([^\s"'$<{-][^\s"']{3,60})/g;
/** Addresses that anybody with their signature can open. */
const signature =
  /[?&;](?:amp;)?(?:sig|signature|x-amz-signature|x-goog-signature|hmac)=([a-z0-9%+/=_-]{20,600})[^\s"'<>]{0,400}/gi;
/** Twelve words and more that open a wallet. */
const seedPhrases =
  /\b(?:seed|recovery|mnemonic|backup) (?:phrase|words?)[^.:=\n]{0,40}[:=] ?["']?(?:[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8}/gi;
const oneTimePasswords = /otpauth:\/\/[^\s"'<>]{1,200}?secret=[a-z2-7]{10,}[^\s"'<>]{0,200}/gi;

/** Values with the name of a key, addresses of databases with a password inside, private keys. `text` as typed. */
export function findCredentials(text: string, runs = longRuns(text)): readonly CredentialHit[] {
  return [
    ...privateKeys(text),
    ...connections(text),
    ...signedAddresses(text),
    ...labelledKeys(text, runs),
    ...commandPasswords(text),
  ];
}

/** A digit, capitals within words, or a name as programmes have it. */
const isOdd = /\d|[a-z][A-Z].*[a-z][A-Z]|_\w{1,30}[=:]/;

function labelledKeys(text: string, runs: readonly LongRun[]): readonly CredentialHit[] {
  return runs.flatMap(({ start, end }) => {
    if (!isOdd.test(text.slice(start, Math.min(end, start + 470)))) return [];
    const from = Math.max(0, start - 70);
    return labelledIn(text.slice(from, Math.min(end, start + 470))).map((hit) => ({
      ...hit,
      start: startOfName(text, hit.start + from, hit.isNamed),
      end: hit.end + from,
    }));
  });
}

function labelledIn(text: string) {
  return [...text.matchAll(labelled)].flatMap((match) => {
    const value = match[2] ?? '';
    const isNamed = /[:=>]/.test(match[1] ?? '');
    if (!isMachineMade(value) && !(isNamed && isOneOddWord(value, match[1] ?? ''))) return [];
    const end = match.index + match[0].replace(/[.-]+$/, '').length;
    const start = isNamed ? match.index : match.index + (match[1] ?? '').length;
    return { start, end, isNamed, is: 'key' as const };
  });
}

/** `AWS_SECRET_ACCESS_` of `AWS_SECRET_ACCESS_KEY`. */
function startOfName(text: string, from: number, isNamed: boolean): number {
  let start = from;
  while (isNamed && start > from - 40 && /[\w.-]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function isMachineMade(value: string): boolean {
  const isPath =
    value.split('/').length > 4 ||
    /^[a-z]+:\/\//i.test(value) ||
    /^[\w-]+(?:\.[a-z]{2,}){1,3}(?:\/|$)/.test(value);
  return !isPath && !publishedExamples.test(value) && looksRandom(value);
}

/** `okabz3vbtppmduw`: behind a name and a sign a digit among letters tells, or that the name is a programme's. */
function isOneOddWord(value: string, name: string): boolean {
  return (
    /^[a-zA-Z0-9]+$/.test(value) &&
    (/[a-zA-Z]\d[a-zA-Z]/.test(value) || /[a-z]_[a-z]/i.test(name)) &&
    !isPlaceholder(value) &&
    entropyOf(value) >= 3
  );
}

function connections(text: string): readonly CredentialHit[] {
  if (!text.includes('://') || !text.includes('@')) return [];
  return [...text.matchAll(connection)].flatMap((match) => {
    if (webSchemes.test(match[0]) || placeholder.test(match[1] ?? '')) return [];
    const end = match.index + match[0].replace(/[.,;:!?)]+$/, '').length;
    return { start: match.index, end, is: 'connection' as const };
  });
}

function signedAddresses(text: string): readonly CredentialHit[] {
  const hits: CredentialHit[] = [];
  for (const match of text.matchAll(seedPhrases))
    hits.push({ start: match.index, end: withoutStop(match), is: 'key' });
  if (!text.includes('://')) return hits;
  for (const match of text.matchAll(signature)) {
    const start = text.lastIndexOf('http', match.index);
    if (start < 0 || match.index - start > 2000 || /\s/.test(text.slice(start, match.index))) continue;
    if (!looksRandom(match[1] ?? '')) continue;
    hits.push({ start, end: withoutStop(match), is: 'key' });
    if (hits.length >= 50) break;
  }
  for (const match of text.matchAll(oneTimePasswords))
    hits.push({ start: match.index, end: withoutStop(match), is: 'key' });
  return hits;
}

/** The full stop behind an address belongs to the sentence. */
function withoutStop(match: RegExpExecArray): number {
  return match.index + match[0].replace(/[.,;:!?)]+$/, '').length;
}

function commandPasswords(text: string): readonly CredentialHit[] {
  if (!/ -{1,2}[a-zA-Z]| \/user:/.test(text)) return [];
  return [...text.matchAll(commands)].flatMap((match) => {
    const value = match[1] ?? '';
    const isMade =
      /\p{L}/u.test(value) && /[\d#$%&*!?+_^~=]/.test(value) && !/[/\\]|^[\w-]+\.\w+$/.test(value);
    if (!isMade || placeholder.test(value)) return [];
    return {
      start: match.index,
      end: match.index + match[0].replace(/[.,;:)]+$/, '').length,
      is: 'connection' as const,
    };
  });
}

const begin = /(?:-{2,5} ?BEGIN[ A-Z0-9_-]{0,60}PRIVATE KEY(?: BLOCK)? ?-{2,5}|PuTTY-User-Key-File-\d)/g;

function privateKeys(text: string): readonly CredentialHit[] {
  if (!text.includes('PRIVATE KEY') && !text.includes('PuTTY-User-Key')) return [];
  const hits: CredentialHit[] = [];
  let read = 0;
  for (const match of text.matchAll(begin)) {
    if (match.index < read) continue;
    const after = match.index + match[0].length;
    read = text.indexOf('PRIVATE KEY', after);
    const closing = read < 0 ? null : /^PRIVATE KEY(?: BLOCK)? ?-{0,5}/.exec(text.slice(read, read + 30));
    read = closing === null ? endOfKey(text, after) : read + closing[0].length;
    hits.push({ start: match.index, end: read, is: 'private-key' });
  }
  return hits;
}

/** Where the end is missing, whatever looks like the key's lines. */
function endOfKey(text: string, from: number): number {
  const line = /\s*[A-Za-z0-9+/=]{10,}/y;
  let end = from;
  for (line.lastIndex = from; line.test(text); ) end = line.lastIndex;
  return end;
}
