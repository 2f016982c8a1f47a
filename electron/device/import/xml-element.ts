import { escapeUTF8 } from 'entities';

/**
 * An element of a feed. Names are lower case, with a prefix of ours for each namespace (`media:content`) whatever
 * prefix the feed chose, and none for RSS itself.
 */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `xml:base` of it and of the elements around it, resolved. */
  readonly base: string | null;
  readonly content: (string | XmlElement)[];
};

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.content.filter((part): part is XmlElement => typeof part !== 'string' && part.name === name);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.content.find((part): part is XmlElement => typeof part !== 'string' && part.name === name);
}

/** All text in it, without the marks of elements. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) {
    return '';
  }
  return element.content
    .map((part) => (typeof part === 'string' ? part : textOf(part)))
    .join('')
    .trim();
}

/** The text of the first child with one of these names that has any; null where none has. */
export function firstText(element: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = textOf(child);
      if (text !== '') {
        return text;
      }
    }
  }
  return null;
}

/**
 * What it holds as HTML. Its own text is HTML already (`<description>` of RSS) unless `isPlain`; markup that was not escaped
 * stands in it as elements (XHTML in Atom, careless RSS) and is written out again.
 */
export function markupOf(element: XmlElement, isPlain: boolean): string {
  return element.content
    .map((part) => (typeof part !== 'string' ? writtenOut(part) : isPlain ? escapeUTF8(part) : part))
    .join('');
}

function writtenOut(element: XmlElement): string {
  const name = element.name.slice(element.name.indexOf(':') + 1);
  const attributes = Object.entries(element.attributes)
    .map(([key, value]) => ` ${key}="${escapeUTF8(value)}"`)
    .join('');
  return `<${name}${attributes}>${markupOf(element, true)}</${name}>`;
}
