const longest = 16_000;
const mailFields = ['to', 'cc', 'subject', 'body'] as const;
type MailField = (typeof mailFields)[number];

const control = /[\p{Cc}\u2028\u2029]/u;
/** The same, without the tabs and line breaks that a letter may have. */
const controlInLetter = /(?![\t\n\r])\p{Cc}/u;
const mailAddress = /^[^\s@"'<>()[\]\\,;:%&?#|`$]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,251}[\p{L}\p{N}])?$/u;

/**
 * The address that may be handed to the system to open, in canonical form; null where it may not.
 * Only https without credentials, and mailto with nothing but to, cc, subject and body: some mail programs attach
 * a file that an address names, and a line break in a subject makes a header.
 */
export function allowedAddress(address: string): string | null {
  if (address.length > longest || control.test(address) || /[\s\\]/.test(address)) {
    return null;
  }
  if (/^https:\/\/[^/]/i.test(address)) {
    return allowedWebAddress(address);
  }
  return /^mailto:/i.test(address) ? allowedMailAddress(address.slice('mailto:'.length)) : null;
}

function allowedWebAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:' || url.hostname === '') {
    return null;
  }
  // An empty user name (`https://@host`) leaves no trace in the parsed address, so the text is asked as well.
  const authority = address.slice('https://'.length).split(/[/?#]/, 1)[0] ?? '';
  if (url.username !== '' || url.password !== '' || authority.includes('@')) {
    return null;
  }
  return url.href.length > longest ? null : url.href;
}

function allowedMailAddress(rest: string): string | null {
  if (rest.includes('#')) {
    return null;
  }
  const mark = rest.indexOf('?');
  const path = decoded(mark === -1 ? rest : rest.slice(0, mark));
  if (path === null || !areMailAddresses(path)) {
    return null;
  }
  const fields = new Map<MailField, string>();
  const pairs = mark === -1 ? [] : rest.slice(mark + 1).split('&');
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const name = decoded(equals === -1 ? pair : pair.slice(0, equals))?.toLowerCase();
    const value = equals === -1 ? '' : decoded(pair.slice(equals + 1));
    const field = mailFields.find((known) => known === name);
    if (field === undefined || fields.has(field) || value === null || !isAllowedValue(field, value)) {
      return null;
    }
    fields.set(field, value);
  }
  const query = [...fields].map(([field, value]) => `${field}=${encodedField(field, value)}`).join('&');
  return `mailto:${encodedField('to', path)}${query === '' ? '' : `?${query}`}`;
}

function isAllowedValue(field: MailField, value: string): boolean {
  if (field === 'body') {
    return !controlInLetter.test(value);
  }
  return !control.test(value) && (field === 'subject' || areMailAddresses(value));
}

function areMailAddresses(list: string): boolean {
  return list === '' || list.split(',').every((one) => mailAddress.test(one));
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function encodedField(field: MailField, value: string): string {
  const isList = field === 'to' || field === 'cc';
  return isList ? encoded(value).replaceAll('%40', '@').replaceAll('%2C', ',') : encoded(value);
}

/** The apostrophe too: a mail program's own command line may quote with it. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27');
}
