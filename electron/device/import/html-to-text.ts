import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { cleanText } from './plain-text.ts';

export type HtmlText = {
  /** Paragraphs and breaks as line breaks; the words of links stay. */
  readonly text: string;
  /** Addresses of its pictures, as they stand there. */
  readonly pictures: readonly string[];
};

const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'head',
  'title',
  'select',
  'textarea',
  'audio',
  'video',
  'canvas',
]);
const breaking = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'figure',
  'figcaption',
  'hr',
  'dt',
  'dd',
]);

/** More is never shown, and a text that nests deeper is made to cost time. */
const maxLength = 65_536;
const maxDepth = 200;
const chunkLength = 4096;
const enoughText = 4000;

/** Plain text of HTML from outside. What does not look like HTML is taken as text with entities. */
export function htmlToText(html: string): HtmlText {
  if (!/<[a-z!/?]/i.test(html)) {
    return { text: cleanText(html.includes('&') ? decodeHTML(html) : html), pictures: [] };
  }
  const parts: string[] = [];
  const pictures: string[] = [];
  let length = 0;
  let depth = 0;
  let droppedDepth = 0;
  const write = (part: string) => {
    if (droppedDepth === 0) {
      parts.push(part);
      length += part.length;
    }
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (dropped.has(name)) {
        droppedDepth += 1;
      } else if (name === 'img' && droppedDepth === 0 && isVisible(attributes)) {
        pictures.push(attributes.src ?? '');
      } else {
        write(separator(name));
      }
    },
    onclosetag(name) {
      depth -= 1;
      if (dropped.has(name)) {
        droppedDepth -= 1;
      } else if (name !== 'br') {
        write(breaking.has(name) ? '\n' : '');
      }
    },
    ontext(text) {
      // A line break in HTML's own text is a blank.
      write(text.replaceAll(/\s+/g, ' '));
    },
  });
  const end = Math.min(html.length, maxLength);
  for (let at = 0; at < end && depth < maxDepth; at += chunkLength) {
    parser.write(html.slice(at, Math.min(at + chunkLength, end)));
    if (length > enoughText && pictures.length > 0) {
      break;
    }
  }
  parser.end();
  return { text: cleanText(parts.join('')), pictures };
}

function separator(name: string): string {
  if (breaking.has(name)) {
    return '\n';
  }
  return name === 'td' || name === 'th' ? ' ' : '';
}

/** Pictures that count readers are a point in size. */
function isVisible({ src, width, height }: Record<string, string>): boolean {
  const isPoint = [width, height].some((side) => side !== undefined && /^[0-2](?:px)?$/.test(side.trim()));
  return src !== undefined && src !== '' && !/^data:/i.test(src.trim()) && !isPoint;
}
