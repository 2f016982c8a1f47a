import { z } from 'zod';

/** Words of a pack: the same for everybody, or by language. */
export type Words = string | Readonly<Record<string, string>>;

/** `longest`: characters in each language. */
export function wordsByLanguage(longest: number): z.ZodType<Words> {
  const text = z.string().min(1).max(longest);
  const language = z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, 'Write a language such as “de”.');
  return z.union([
    text,
    z
      .record(language, text)
      .refine((words) => Object.keys(words).length > 0, 'Write it in one language at least.'),
  ]);
}

/** In the language asked for, in its main language (`de` for `de-AT`), in English, in whichever there is. */
export function wordsIn(words: Words, language: string): string {
  if (typeof words === 'string') return words;
  const asked = language.toLowerCase();
  const byTag = new Map(Object.entries(words).map(([tag, text]) => [tag.toLowerCase(), text]));
  const [main = ''] = asked.split('-');
  return byTag.get(asked) ?? byTag.get(main) ?? byTag.get('en') ?? [...byTag.values()][0] ?? '';
}
