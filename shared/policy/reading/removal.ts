import type { Fix } from '../finding.ts';

/** Takes `start`…`end` out, with one of the spaces around it, so that no double space is left. */
export function removal(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly text: string } {
  const isSpace = (at: number) => text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u202f';
  if (isSpace(start - 1) && (end >= text.length || /[\s.,;:!?)]/.test(text.charAt(end)))) {
    return { start: start - 1, end, text: '' };
  }
  if (isSpace(end) && (start === 0 || text[start - 1] === '\n')) return { start, end: end + 1, text: '' };
  return { start, end, text: '' };
}

/** The same as a fix, which changes what is said. */
export function removalFix(text: string, start: number, end: number, label: string): Fix {
  return { ...removal(text, start, end), label, isSafe: false };
}
