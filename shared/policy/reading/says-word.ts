import { bounded } from './bounded.ts';
import { onceForText } from './once-for-text.ts';

/** What the pattern says, as whole words of a plain text. */
export function wholeWord(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${bounded(source)})(?![\p{L}\p{N}])`, 'u');
}

/** Makes the test whether a plain text says it. */
export function saysWord(source: string): (text: string) => boolean {
  const pattern = wholeWord(source);
  return onceForText((text) => pattern.test(text));
}
