import { Parser } from 'htmlparser2';
import { FeedFault } from './feed-fault.ts';
import { refuseEntities } from './parse-xml.ts';
import { maxXmlDepth, type XmlAttribute, type XmlHandlers } from './xml-tag.ts';

/**
 * Reads what is nearly XML, as browsers do: bare ampersands are text, tags that were never opened or closed are passed over.
 * A namespace holds for the whole document. Elements that the end of the document cuts off are not closed.
 */
export function parseBrokenXml(chunks: Iterable<string>, handlers: XmlHandlers): void {
  const namespaces = new Map<string, string>();
  let depth = 0;
  let isAtEnd = false;
  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        if (/^!doctype/i.test(name)) {
          refuseEntities(data);
        }
      },
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxXmlDepth) {
          throw new FeedFault('feed.broken', `Elements are nested more than ${maxXmlDepth} deep.`);
        }
        const parted = Object.entries(attributes).map(([key, value]) => ({ ...partedName(key), value }));
        bind(parted, namespaces);
        const { prefix, local } = partedName(name);
        handlers.onOpen({ prefix, local, uri: namespaces.get(prefix) ?? prefix, attributes: parted });
      },
      onclosetag() {
        depth -= 1;
        if (!isAtEnd) {
          handlers.onClose();
        }
      },
      ontext: handlers.onText,
    },
    { xmlMode: true },
  );
  for (const chunk of chunks) {
    parser.write(chunk);
    if (handlers.isDone()) {
      return;
    }
  }
  isAtEnd = true;
  parser.end();
}

function bind(attributes: readonly XmlAttribute[], namespaces: Map<string, string>): void {
  for (const { prefix, local, value } of attributes) {
    if (prefix === 'xmlns') {
      namespaces.set(local, value);
    } else if (prefix === '' && local === 'xmlns' && !namespaces.has('')) {
      namespaces.set('', value);
    }
  }
}

function partedName(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':');
  return colon === -1
    ? { prefix: '', local: name }
    : { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}
