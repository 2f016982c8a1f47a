import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(import.meta.dirname, '..', 'assets', 'sample', 'posts');
const post = z.object({ captions: z.array(z.object({ language: z.string(), text: z.string() })) });

const typed = 'And so these words are typed by hand, one key after the other. ';
const sentences = join(import.meta.dirname, 'quality', 'sentences');
const sentence = z.object({ text: z.string() });

/**
 * Texts of that length that take turns: the sample's own captions one behind the other, each text from another caption on and in one
 * language.
 */
export function textsInTurn(length: number): () => string {
  const texts = madeOfCaptions(length);
  let turn = 0;
  return () => texts[turn++ % texts.length] ?? '';
}

/** Texts of that length at most, each with one letter more than the one before, as hands make them: at the end of one text, then in the middle of another. */
export function keystrokes(length: number): () => string {
  const texts = madeOfCaptions(length - typed.length);
  let turn = 0;
  return () => {
    const [place, keys] = [Math.floor(turn / typed.length), (turn % typed.length) + 1];
    turn += 1;
    const text = texts[place % texts.length] ?? '';
    const at = place % 2 === 0 ? text.length : text.indexOf(' ', text.length / 2) + 1;
    return cut(`${text.slice(0, at)}${typed.slice(0, keys)}${text.slice(at)}`, text.length + keys);
  };
}

/** Texts of that length of sentences none of which was in one before, until all labelled ones of English and German were. */
export function unreadTexts(length: number): () => string {
  const lines = ['en', 'de'].flatMap((language) =>
    readFileSync(join(sentences, `${language}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean),
  );
  let turn = 0;
  return () => {
    let text = '';
    while (text.length < length) {
      text += `${sentence.parse(JSON.parse(lines[turn % lines.length] ?? '')).text} `;
      turn += 1;
    }
    return cut(text, length);
  };
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
