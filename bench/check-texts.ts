import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(import.meta.dirname, '..', 'assets', 'sample', 'posts');
const post = z.object({ captions: z.array(z.object({ language: z.string(), text: z.string() })) });

/**
 * Texts of that length that take turns, because at a keystroke the text is never the one that was checked before: the sample's own captions
 * one behind the other, each text from another caption on and in one language.
 */
export function textsInTurn(length: number): () => string {
  const texts = madeOfCaptions(length);
  let turn = 0;
  return () => texts[turn++ % texts.length] ?? '';
}

function madeOfCaptions(length: number): readonly string[] {
  const captions = readdirSync(folder)
    .sort()
    .flatMap((name) => post.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).captions);
  return ['en', 'de'].flatMap((language) => {
    const own = captions.filter((caption) => caption.language === language).map(({ text }) => text);
    return own.map((_, first) => cut([...own.slice(first), ...own.slice(0, first)].join(' '), length));
  });
}

/** Through a buffer, so that the text is one flat string as a draft is, not a rope. */
export function cut(text: string, length: number): string {
  return Buffer.from(text.repeat(Math.ceil(length / text.length)).slice(0, length)).toString();
}
