import { protectedSpeech } from '../words/protected-speech.ts';
import type { PlainText } from './plain-text.ts';

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${protectedSpeech.join('|')})(?![\p{L}\p{N}])`,
  'u',
);

/** Whether a text speaks about working life in a way that law protects; such a text is no advertisement. */
export function isProtectedSpeech(plain: PlainText): boolean {
  return pattern.test(plain.text);
}
