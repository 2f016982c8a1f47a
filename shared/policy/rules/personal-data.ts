import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { allowList } from '../reading/allow-list.ts';
import { findAccounts } from '../reading/find-accounts.ts';
import { findBirthDates } from '../reading/find-birth-dates.ts';
import { findMailAddresses } from '../reading/find-mail-addresses.ts';
import { findNationalIds } from '../reading/find-national-ids.ts';
import { findPhoneNumbers } from '../reading/find-phone-numbers.ts';
import { findStreetAddresses } from '../reading/find-street-addresses.ts';
import { masked } from '../reading/masked.ts';
import { findIn, numberStretches } from '../reading/number-stretches.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { removal } from '../reading/removal.ts';
import { defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

export const personalData = defineRule({
  id: 'personal-data',
  fires:
    'An e-mail address, phone number, payment card, bank account, national id, or somebody’s date of birth or home address; not what the pack allows, nor numbers that are free to call.',
  offers: 'Mask it, or remove it.',
  why: {
    en: 'It belongs to a person, and a post cannot be taken back from everybody who has seen it.',
    de: 'Das gehört einem Menschen, und ein Beitrag lässt sich nicht bei allen zurückholen, die ihn gesehen haben.',
  },
  settings: z.strictObject({
    ...ruleSettings,
    allow: z.array(z.string().min(3).max(254)).max(1000).default([]),
  }),
  prepare: ({ allow }) => {
    const isAllowed = allowList(allow);
    return (post) => {
      const say = inLanguage(texts, post.language);
      return placesOf(post, isAllowed)
        .slice(0, maxFindings)
        .map(({ start, end, is }): Found => {
          const text = post.text.slice(start, end);
          const mask: Fix = { start, end, text: masked(text), label: say.mask, isSafe: false };
          const remove: Fix = { ...removal(post.text, start, end), label: say.remove, isSafe: false };
          return { start, end, message: say[is], fixes: [mask, remove] };
        });
    };
  },
});

type Kind = 'mail' | 'phone' | 'card' | 'iban' | 'id' | 'birth' | 'street';
type Place = { readonly start: number; readonly end: number; readonly is: Kind };

/** What is surest first; a row of digits is only one of them. */
function placesOf(post: ReadPost, isAllowed: (written: string) => boolean): readonly Place[] {
  const { text } = post.typed;
  const numbers = numberStretches(text, 5);
  const context = { country: post.country, language: post.textLanguage };
  const found: Place[] = [
    ...findIn(text, numbers, findAccounts),
    ...findIn(text, numbers, findNationalIds).map((hit) => ({ ...hit, is: 'id' as const })),
    ...findMailAddresses(text)
      .filter(({ address }) => !isAllowed(address))
      .map((hit) => ({ ...hit, is: 'mail' as const })),
    ...findIn(text, numbers, (stretch) => findPhoneNumbers(stretch, context))
      .filter(({ number }) => !isAllowed(number))
      .map((hit) => ({ ...hit, is: 'phone' as const })),
    ...findBirthDates(text).map((hit) => ({ ...hit, is: 'birth' as const })),
    ...findStreetAddresses(text).map((hit) => ({ ...hit, is: 'street' as const })),
  ];
  return apart(found).map(({ start, end, is }) => ({
    start: post.typed.startOf(start),
    end: post.typed.endOf(end - 1),
    is,
  }));
}

/** Of places that overlap, the one that comes first in the list. */
function apart(places: readonly Place[]): readonly Place[] {
  const ranked = places
    .map((place, rank) => ({ place, rank }))
    .sort((a, b) => a.place.start - b.place.start || a.rank - b.rank);
  const kept: typeof ranked = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (last === undefined || next.place.start >= last.place.end) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ place }) => place);
}

const texts = {
  en: {
    mail: 'This is a personal e-mail address. Leave it out, or let people write to you in private.',
    phone: 'This is a phone number. Leave it out, or hand it over in private.',
    card: 'This is a payment card number. Leave it out, also from pictures.',
    iban: 'This is a bank account. Leave it out, and pass it on in private.',
    id: 'This looks like somebody’s official id. Leave it out.',
    birth: 'This is the day on which somebody was born. Leave it out, or say the year alone.',
    street: 'This says where somebody lives. The town alone is enough.',
    mask: 'Mask it',
    remove: 'Take it out',
  },
  de: {
    mail: 'Das ist eine persönliche E-Mail-Adresse. Lass sie weg oder lass dir privat schreiben.',
    phone: 'Das ist eine Telefonnummer. Lass sie weg oder gib sie privat weiter.',
    card: 'Das ist die Nummer einer Zahlungskarte. Lass sie weg, auch auf Bildern.',
    iban: 'Das ist ein Bankkonto. Lass es weg und gib es privat weiter.',
    id: 'Das sieht aus wie die amtliche Nummer eines Menschen. Lass sie weg.',
    birth: 'Das ist der Geburtstag eines Menschen. Lass ihn weg oder nenne nur das Jahr.',
    street: 'Das sagt, wo jemand wohnt. Der Ort allein genügt.',
    mask: 'Unkenntlich machen',
    remove: 'Herausnehmen',
  },
};
