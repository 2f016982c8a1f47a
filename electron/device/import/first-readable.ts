import { htmlToText } from './html-to-text.ts';

/** The plain text of the first of these that has any. */
export function firstReadable(markups: readonly string[]): string {
  for (const markup of markups) {
    const text = htmlToText(markup);
    if (text !== '') {
      return text;
    }
  }
  return '';
}
