import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Whether an address (in small letters) or a number (E.164) is on the pack's list; `*@example.org` stands for a whole domain. */
export function allowList(allow: readonly string[]): (written: string) => boolean {
  const known = new Set<string>();
  for (const entry of allow) {
    const number = parsePhoneNumberFromString(entry, { extract: false })?.number;
    known.add(number ?? entry.trim().toLowerCase().replace(/^@/, '*@'));
  }
  return (written) => known.has(written) || known.has(`*${written.slice(written.lastIndexOf('@'))}`);
}
