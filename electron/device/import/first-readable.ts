import { htmlToText } from './html-to-text.ts';

/** A whole text in tags: HTML that was escaped once too often. */
const stillMarkup = /^<(p|div|span|b|strong|em|i|a|ul|ol|br|img|h\d|table)[\s/>][\s\S]*>$/i;

/** The plain text of the first of these that has any. */
export function firstReadable(markups: readonly string[]): string {
  for (const markup of markups) {
    const text = htmlToText(markup);
    if (text !== '') {
      return stillMarkup.test(text) ? htmlToText(text) : text;
    }
  }
  return '';
}
