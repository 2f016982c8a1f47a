import type { PlainText } from './plain-text.ts';

/** The plain text with a line break where the text as written has one, so that patterns do not read across lines. */
export function withLines(plain: PlainText, written: string): PlainText {
  if (!written.includes('\n')) return plain;
  const { starts, ends } = plain;
  const text = plain.text.replaceAll(' ', (space, at: number) =>
    written.slice(starts[at], ends[at]).includes('\n') ? '\n' : space,
  );
  return { text, starts, ends, sameWords: plain };
}
