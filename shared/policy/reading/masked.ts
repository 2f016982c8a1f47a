import { characterAt } from './plain-text.ts';

/** The first character and a few dots: enough to see that something stood there, too little to know what. */
export function masked(text: string): string {
  return `${characterAt(text, 0)}•••`;
}
