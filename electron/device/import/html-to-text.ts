import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { cleanText } from './plain-text.ts';

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

const lineBreak = /[\t\n\f\r]/;

/** More is never shown, and a text that nests deeper is made to cost time. */
const maxLength = 65_536;
const maxDepth = 200;
const chunkLength = 4096;
const enoughText = 4000;

/**
 * Plain text of HTML from outside: paragraphs and breaks as line breaks, the words of links as words.
 * What does not look like HTML is taken as text with entities.
 */
export function htmlToText(whole: string): string {
  const html = whole.slice(0, maxLength);
  if (!/<[a-z!/?]/i.test(html)) {
    return cleanText(html.includes('&') ? decodeHTML(html) : html);
  }
  const parts: string[] = [];
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
    onopentag(name) {
      depth += 1;
      if (dropped.has(name)) {
        droppedDepth += 1;
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
      write(lineBreak.test(text) ? text.replaceAll(/[\t\n\f\r]/g, ' ') : text);
    },
  });
  for (let at = 0; at < html.length && depth < maxDepth && length < enoughText; at += chunkLength) {
    parser.write(html.slice(at, at + chunkLength));
  }
  parser.end();
  return cleanText(parts.join(''));
}

function separator(name: string): string {
  if (breaking.has(name)) {
    return '\n';
  }
  return name === 'td' || name === 'th' ? ' ' : '';
}
