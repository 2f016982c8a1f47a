export type MailHit = { readonly start: number; readonly end: number; readonly address: string };

/** Signs that are looked at; more only want to take time. */
const mostLooks = 500;
const before = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const after = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24}/u;
const at = String.raw`(?: ?[\[({<] ?(?:at|ät|chez|arroba|arobase|@) ?[\])}>] ?| (?:at|ät|arroba|arobase) | @ )`;
const dot = String.raw`(?: ?[\[({<] ?(?:dot|punkt|point|punto|\.) ?[\])}>] ?| (?:dot|punkt|point|punto) | \. |\.)`;
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64}(?:(?: ?[\[({<] ?(?:dot|punkt|point|punto) ?[\])}>] ?| (?:dot|punkt|point|punto) )[\p{L}\p{N}_%+-]{1,64}){0,3})${at}([\p{L}\p{N}-]{2,63}(?:${dot}[\p{L}\p{N}-]{2,63}){0,3}${dot}(?:com|net|org|info|biz|eu|de|at|ch|fr|es|uk|io|ai|co|it|nl|be|pl|pt|us|ca|ie|me|app|dev|se|no|dk|fi|cz|gr|lu|li|mx|ar|cl|edu|gov|online|cloud|eus|cat|test|example))(?![\p{L}\p{N}])`,
  'giu',
);
/** Only a text with one of these is read for them. */
const mayBeDisguised =
  /[[({<] ?(?:at|ät|chez|arroba|arobase|@|dot|punkt|point|punto|\.) ?[\])}>]| (?:dot|punkt|point|punto|@|ät|arroba|arobase) /i;
/** ` at ` and a plain dot alone are a sentence: "meet me at northlight.example". */
const isDisguised = /[[({<]|@| (?:dot|punkt|point|punto) /i;

/** E-mail addresses, also spelled out to hide from machines; no handles of the fediverse, nothing inside a web address. */
export function findMailAddresses(text: string): readonly MailHit[] {
  const hits: MailHit[] = [];
  let read = 0;
  let looks = 0;
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    looks += 1;
    if (looks > mostLooks) break;
    if (!/[\p{L}\p{N}_%+'-]/u.test(text.charAt(sign - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(sign + 1)))
      continue;
    const local = before.exec(text.slice(Math.max(read, sign - 64), sign))?.[0].replace(/^['.%-]+/, '') ?? '';
    const host = after.exec(text.slice(sign + 1, sign + 260))?.[0] ?? '';
    if (local === '' || host === '') continue;
    const start = sign - local.length;
    const end = sign + 1 + host.length;
    if (text[start - 1] === '@' || isInsideAddress(text, start) || (local === 'git' && text[end] === ':'))
      continue;
    hits.push({ start, end, address: `${local}@${host}`.toLowerCase() });
    read = end;
  }
  if (!mayBeDisguised.test(text)) return hits;
  for (const match of text.matchAll(spelled)) {
    const [whole, local = '', host = ''] = match;
    if (!isDisguised.test(whole)) continue;
    const address = `${local}@${host}`.replaceAll(new RegExp(dot, 'giu'), '.').toLowerCase();
    hits.push({ start: match.index, end: match.index + whole.length, address });
  }
  return hits;
}

/** `https://user:pass@host` */
function isInsideAddress(text: string, start: number): boolean {
  if (!/[/:]$/.test(text.slice(start - 1, start))) return false;
  return /:\/\/\S*$/.test(text.slice(Math.max(0, start - 80), start));
}
