import type { FeedItem } from './feed-item.ts';
import { findPicture } from './find-picture.ts';
import { firstReadable } from './first-readable.ts';
import { htmlToText } from './html-to-text.ts';
import { oneLine, shortened, textLimit, titleLimit } from './plain-text.ts';
import { childNamed, childrenNamed, firstText, markupOf, textOf, type XmlElement } from './xml-element.ts';

const texts = [
  'description',
  'content:encoded',
  'atom:summary',
  'atom:content',
  'dc:description',
  'itunes:summary',
  'media:description',
  'html:body',
  'itunes:subtitle',
];

/** `<item>` of RSS 0.9 to 2.0. */
export function readRssItem(item: XmlElement): FeedItem {
  const holders = [item, ...childrenNamed(item, 'media:group')];
  const markup = texts.map((name) =>
    holders
      .flatMap((holder) => childrenNamed(holder, name))
      .map((child) => markupOf(child, false))
      .join(' '),
  );
  return {
    id: firstText(item, ['guid', 'atom:id']) ?? item.attributes.about ?? firstText(item, ['dc:identifier']),
    title: titleOf(item),
    text: shortened(firstReadable(markup), textLimit),
    link: linkOf(item),
    base: item.base,
    picture: findPicture(item, markup),
    date: firstText(item, [
      'pubdate',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'atom:published',
      'date',
      'atom:updated',
      'dcterms:modified',
    ]),
    topic: oneLine(htmlToText(firstText(item, ['category', 'dc:subject', 'media:category']) ?? '')),
  };
}

export function readRssHead(channel: XmlElement): { title: string; link: string | null } {
  return { title: titleOf(channel), link: linkOf(channel) };
}

function titleOf(element: XmlElement): string {
  for (const name of ['title', 'dc:title', 'media:title', 'itunes:title', 'atom:title']) {
    const child = childNamed(element, name);
    const title = child === undefined ? '' : oneLine(htmlToText(markupOf(child, false)));
    if (title !== '') {
      return shortened(title, titleLimit);
    }
  }
  return '';
}

/** The original's own address where a service in between says it; `<guid>` where it is the link, as it is unless it says no. */
function linkOf(element: XmlElement): string | null {
  const direct = firstText(element, ['feedburner:origlink', 'link']);
  if (direct !== null) {
    return direct;
  }
  const links = [...childrenNamed(element, 'link'), ...childrenNamed(element, 'atom:link')];
  const link = links.find(({ attributes }) => attributes.href !== undefined && isAlternate(attributes.rel));
  if (link !== undefined) {
    return link.attributes.href ?? null;
  }
  const guid = childNamed(element, 'guid');
  const isGuidLink = guid?.attributes.ispermalink !== 'false';
  const address = (isGuidLink ? textOf(guid) : '') || (element.attributes.about ?? '');
  return /^https?:\/\//i.test(address) ? address : null;
}

function isAlternate(rel: string | undefined): boolean {
  return rel === undefined || rel === 'alternate';
}
