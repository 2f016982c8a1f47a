import type { Caption } from '#shared/contract/post.ts';
import type { Text } from '../text/en.ts';

/** A caption's voice, with its language where that is not the reader's: “Warm”, “Warm · German”. */
export function captionName(
  text: Text['compose'],
  { voice, language }: Pick<Caption, 'voice' | 'language'>,
  reader: string,
): string {
  const name = text.voices[voice];
  if (language.startsWith(reader)) return name;
  const spoken = new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
  return `${name} · ${spoken}`;
}
