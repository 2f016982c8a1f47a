import { sameLink } from './same-link.ts';

/** A place of a text where a post's own link stands, with the link as it is written there. */
export type OwnLink = { readonly start: number; readonly end: number; readonly address: string };

const trailingPunctuation = /[.,;:!?…'"’”»)\]}>]$/;

/** Finds a post's own link in a text, however it is written there; never a link of somebody else's. */
export function ownLinks(text: string, link: string): OwnLink[] {
  if (!URL.canParse(link)) return [];
  const host = new URL(link).host.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // What follows `=`, `/` and the like is part of another link, and that one is somebody else's.
  const written = new RegExp(`(?<![\\w@./=?&#%+-])(?:https?://)?${host}(?:[/?#][^\\s<>"“”„«»]*)?`, 'gi');
  return Array.from(text.matchAll(written)).flatMap((match) => {
    let address = match[0];
    while (!sameLink(address, link)) {
      if (!trailingPunctuation.test(address)) return [];
      address = address.slice(0, -1);
    }
    return [{ start: match.index, end: match.index + address.length, address }];
  });
}
