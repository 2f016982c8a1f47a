import { measureText } from './measure-text.ts';
import type { LinkTags } from './tag-link.ts';
import { tagOwnLinks } from './tag-own-links.ts';

/** The text with its own links tagged; as it was where only the tags would make it too long for the network. */
export function fittingTaggedText(text: string, link: string, tags: LinkTags): string {
  const tagged = tagOwnLinks(text, link, tags);
  return measureText(tags.network, tagged).overflowAt === null ? tagged : text;
}
