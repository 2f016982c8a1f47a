import type { FeedItem } from './feed-item.ts';
import { findPicture } from './find-picture.ts';
import { firstReadable } from './first-readable.ts';
import { htmlToText } from './html-to-text.ts';
import { oneLine, shortened, textLimit, titleLimit } from './plain-text.ts';
import { childNamed, childrenNamed, firstText, markupOf, type XmlElement } from './xml-element.ts';

/** `<entry>` of Atom 0.3 and 1.0. */
export function readAtomEntry(entry: XmlElement): FeedItem {
  const group = childNamed(entry, 'media:group') ?? entry;
  const markup = ['atom:summary', 'atom:content', 'media:description', 'atom:subtitle']
    .map((name) => childNamed(entry, name) ?? childNamed(group, name))
    .filter((child) => child !== undefined)
    .map(constructMarkup);
  return {
    id: firstText(entry, ['atom:id']),
    title: titleOf(entry),
    text: shortened(firstReadable(markup), textLimit),
    link: firstText(entry, ['feedburner:origlink']) ?? linkOf(entry),
    base: baseOf(entry),
    picture: findPicture(entry, markup),
    date: firstText(entry, [
      'atom:published',
      'atom:issued',
      'dc:date',
      'atom:created',
      'atom:updated',
      'atom:modified',
    ]),
    topic: oneLine(htmlToText(categoryOf(entry) ?? firstText(entry, ['dc:subject']) ?? '')),
  };
}

export function readAtomHead(feed: XmlElement): { title: string; link: string | null } {
  return { title: titleOf(feed), link: linkOf(feed) };
}

function titleOf(element: XmlElement): string {
  const title = childNamed(element, 'atom:title') ?? childNamed(element, 'media:title');
  return title === undefined ? '' : shortened(oneLine(htmlToText(constructMarkup(title))), titleLimit);
}

/** The first category that has words: some services say by an address what kind of entry it is. */
function categoryOf(entry: XmlElement): string | undefined {
  return childrenNamed(entry, 'atom:category')
    .map(({ attributes }) => attributes.label ?? attributes.term)
    .find((name) => name !== undefined && !/^https?:/.test(name));
}

/** Atom says whether a text is plain or HTML. In Atom 0.3 the type is one of mail (`text/html`), and `mode` says how it is written. */
function constructMarkup(element: XmlElement): string {
  const type = element.attributes.type?.toLowerCase() ?? 'text';
  const isHtml = type === 'html' || type === 'text/html' || element.attributes.mode === 'escaped';
  const isForeign = type.includes('/') && !type.startsWith('text/') && !type.includes('xhtml');
  return isForeign ? '' : markupOf(element, !isHtml);
}

/** The page that the entry is about: an alternate link, of HTML if there is a choice. */
function linkOf(element: XmlElement): string | null {
  const links = childrenNamed(element, 'atom:link')
    .map(({ attributes }) => attributes)
    .filter(({ href, rel }) => href !== undefined && (rel === undefined || rel === 'alternate'));
  const page = links.find(({ type }) => type === undefined || /html/i.test(type)) ?? links[0];
  return page?.href ?? childNamed(element, 'atom:content')?.attributes.src ?? null;
}

function baseOf(entry: XmlElement): string | null {
  return childNamed(entry, 'atom:link')?.base ?? entry.base;
}
