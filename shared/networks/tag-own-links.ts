import { ownLinks } from './own-links.ts';
import { type LinkTags, tagLink } from './tag-link.ts';

/** The text with campaign tags on the post's own link, wherever it stands; every other link is left alone. */
export function tagOwnLinks(text: string, link: string, tags: LinkTags): string {
  let tagged = '';
  let from = 0;
  for (const { start, end, address } of ownLinks(text, link)) {
    tagged += text.slice(from, start) + tagLink(address, tags);
    from = end;
  }
  return tagged + text.slice(from);
}
