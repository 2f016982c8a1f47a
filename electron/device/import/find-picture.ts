import { firstPicture } from './first-picture.ts';
import { childNamed, childrenNamed, textOf, type XmlElement } from './xml-element.ts';

const pictureFile = /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i;

/** Where an item says that its picture is: as an attachment, in its media, or else the first one of its text. */
export function findPicture(item: XmlElement, markups: readonly string[]): string | null {
  return (
    attached(item) ??
    widest(mediaOf(item)) ??
    childrenNamed(item, 'media:thumbnail').concat(
      groupsOf(item).flatMap((group) => childrenNamed(group, 'media:thumbnail')),
    )[0]?.attributes.url ??
    childNamed(item, 'itunes:image')?.attributes.href ??
    pictureElement(item) ??
    firstOf(markups)
  );
}

function firstOf(markups: readonly string[]): string | null {
  for (const markup of markups) {
    const picture = firstPicture(markup);
    if (picture !== null) {
      return picture;
    }
  }
  return null;
}

function attached(item: XmlElement): string | undefined {
  const links = childrenNamed(item, 'atom:link').filter(({ attributes }) => attributes.rel === 'enclosure');
  return [...childrenNamed(item, 'enclosure'), ...links]
    .map(({ attributes }) => ({ type: attributes.type, url: attributes.url ?? attributes.href }))
    .find(({ type, url }) => url !== undefined && isPicture(type, url))?.url;
}

function mediaOf(item: XmlElement): XmlElement[] {
  return [item, ...groupsOf(item)].flatMap((holder) => childrenNamed(holder, 'media:content'));
}

function groupsOf(item: XmlElement): XmlElement[] {
  return childrenNamed(item, 'media:group');
}

function widest(media: readonly XmlElement[]): string | undefined {
  const pictures = media
    .map(({ attributes }) => attributes)
    .filter(
      ({ url, type, medium }) =>
        url !== undefined && (medium === 'image' || (medium === undefined && isPicture(type, url))),
    );
  return pictures.toSorted((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0))[0]?.url;
}

function isPicture(type: string | undefined, url: string): boolean {
  return type === undefined || type === '' ? pictureFile.test(url) : /^image\/(?!svg)/i.test(type);
}

/** `<image>` in an item: with an address in it, or as an element of its own inside. */
function pictureElement(item: XmlElement): string | undefined {
  const image = childNamed(item, 'image');
  const address = image === undefined ? '' : textOf(childNamed(image, 'url') ?? image);
  return /^\S+$/.test(address) ? address : image?.attributes.href;
}
