import { otherNumbers } from '../words/personal-data/phone-words.ts';

const filler = String.raw`[-.:#° ]|n[ro]?\.?|nº|number|nummer|numéro|número|code|is|ist|est|es`;
const name = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${otherNumbers})(?:${filler}){0,6}$`, 'iu');

/** Whether the text right before a row of digits names it: an order, a parcel, a part, an account. */
export function isNamedNumber(text: string, start: number): boolean {
  return name.test(text.slice(Math.max(0, start - 40), start));
}
