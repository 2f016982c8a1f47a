import { decodeHTMLStrict } from 'entities';
import { SaxesParser } from 'saxes';
import { FeedFault } from './feed-fault.ts';
import { maxXmlDepth, type XmlHandlers } from './xml-tag.ts';

/** Where a document stops being XML. */
export type XmlFault = { readonly message: string; readonly line: number };

class NotWellFormed extends Error {}

/**
 * Reads XML chunk by chunk up to its first fault, which it returns; null where there is none. No entity is ever expanded but the
 * letters that XML and HTML name. A document that defines its own is refused, and so is one that nests too deeply.
 */
export function parseXml(chunks: Iterable<string>, handlers: XmlHandlers): XmlFault | null {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.ENTITIES = namedLetters;
  parser.on('error', (error) => {
    throw new NotWellFormed(error.message);
  });
  parser.on('doctype', refuseEntities);
  parser.on('opentag', ({ prefix, local, uri, attributes }) => {
    depth += 1;
    if (depth > maxXmlDepth) {
      throw new FeedFault('feed.broken', `Elements are nested more than ${maxXmlDepth} deep.`, {
        place: parser.line,
      });
    }
    handlers.onOpen({ prefix, local, uri, attributes: Object.values(attributes) });
  });
  parser.on('closetag', () => {
    depth -= 1;
    handlers.onClose();
  });
  parser.on('text', handlers.onText);
  parser.on('cdata', handlers.onText);
  try {
    for (const chunk of chunks) {
      parser.write(chunk);
      if (handlers.isDone()) {
        return null;
      }
    }
    parser.close();
    return null;
  } catch (fault) {
    if (fault instanceof NotWellFormed) {
      return { message: fault.message, line: parser.line };
    }
    throw fault;
  }
}

/** The names of RSS 0.91's own document type are harmless: it is the inner definitions that make bombs. */
export function refuseEntities(doctype: string): void {
  if (/<!ENTITY/i.test(doctype)) {
    throw new FeedFault(
      'feed.entities',
      'The feed defines entities of its own, which can harm who reads it.',
    );
  }
}

const letters = new Map<string, string>();

/** What `&eacute;` and the like stand for. A plain object would also answer for `&constructor;`. */
const namedLetters = new Proxy<Record<string, string>>(
  {},
  { get: (_none, name) => namedLetter(String(name)) },
);

function namedLetter(name: string): string | undefined {
  const known = letters.get(name);
  if (known !== undefined) {
    return known;
  }
  const written = `&${name};`;
  const letter = decodeHTMLStrict(written);
  if (letter === written) {
    return undefined;
  }
  letters.set(name, letter);
  return letter;
}
