import { z } from 'zod';
import type { DepartureKind } from '#shared/contract/privacy.ts';
import { findCall } from '#shared/contract.ts';

export type Departure = { readonly what: DepartureKind; readonly to: string; readonly about: string };

/** The record of the programme: on this machine where one person is all of it, elsewhere in a team. */
const programme = 'programme';
const longest = 2000;
const said = z.looseObject({
  text: z.string().catch(''),
  address: z.string().catch(''),
  words: z.string().catch(''),
  note: z.string().catch(''),
  network: z.string().catch(''),
  handle: z.string().nullable().catch(null),
  isOut: z.boolean().catch(false),
  kind: z.string().catch(''),
  link: z.string().catch(''),
  title: z.string().catch(''),
  why: z.string().catch(''),
  draft: z.string().catch(''),
});

/** What an accepted call took off the device, and where to; null for one that took nothing. */
export function departureOf(name: string, input: unknown): Departure | null {
  const { text, address, words, note, network, handle, isOut, kind, ...suggested } = said
    .catch(said.parse({}))
    .parse(input);
  const to = (what: DepartureKind, about: string, where = programme): Departure => ({
    what,
    to: where,
    about: about.slice(0, longest),
  });
  switch (name) {
    case 'share.open':
      return to('share', text);
    case 'share.answer':
      return to('answer', isOut ? 'yes' : 'no');
    case 'share.link':
      return to('address', address);
    case 'review.ask':
      return to('review', note === '' ? text : `${text}\n${note}`);
    case 'policy.reportFalseAlarm':
      return to('false-alarm', linesOf(words, note));
    case 'suggestion.make': {
      const { link, title, why, draft } = suggested;
      return to('suggestion', linesOf(link, title, why, draft));
    }
    case 'account.save':
      return to('account', `${network}: ${handle ?? ''}`);
    case 'redemption.request':
      return to('redemption', '');
    case 'device.open':
      return to('opened-page', address, hostOf(address));
    case 'import.read':
    case 'import.picture':
      return kind === 'address' ? to('fetched', address, hostOf(address)) : null;
    default: {
      const call = findCall(name);
      return call?.to === 'programme' && call.kind === 'command' ? to('other', name) : null;
    }
  }
}

function linesOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** The host of a web address; the scheme of another, such as `mailto`. */
function hostOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? '' : url.host || url.protocol.replace(':', '');
}
