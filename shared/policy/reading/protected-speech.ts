import { protectedSpeech } from '../words/protected-speech.ts';
import { complaints, workersView } from '../words/workers-view.ts';
import { hasPattern } from './find-phrases.ts';

/** Whether a text speaks about working life in a way that law protects; such a text is no advertisement. */
export const isProtectedSpeech = hasPattern(protectedSpeech.join('|'));

/**
 * Whether a text speaks of the author's own working life, which says as well as any statement that they work there, or complains of it, which is
 * no praise that needs one.
 */
export const isWorkersView = hasPattern([...workersView, ...complaints].join('|'));
