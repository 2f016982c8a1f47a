import { protectedSpeech } from '../words/protected-speech.ts';
import { hasPattern } from './find-phrases.ts';

/** Whether a text speaks about working life in a way that law protects; such a text is no advertisement. */
export const isProtectedSpeech = hasPattern(protectedSpeech.join('|'));
