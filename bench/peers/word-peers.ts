import { z } from 'zod';

/** A peer that says whether a text has something that Herald's rule would have to find. */
export type Peer = {
  readonly name: string;
  /** The rule whose task is nearest to the peer's. */
  readonly rule: 'harassment' | 'secrets';
  readonly finds: (text: string) => Promise<boolean>;
};

/** Kept as they are: a copy of what has methods would lose them. */
const profanity = z.object({ profanity: whole<{ exists: (text: string) => boolean }>() });
const leo = z.object({
  default: whole<{
    check: (text: string) => boolean;
    loadDictionary: (language: string) => void;
    add: (words: readonly string[]) => void;
    getDictionary: (language: string) => readonly string[];
  }>(),
});
const obscenity = z.object({
  RegExpMatcher: whole<new (options: object) => { hasMatch: (text: string) => boolean }>(),
  englishDataset: whole<{ build: () => object }>(),
  englishRecommendedTransformers: whole<object>(),
});
const alex = z.object({ text: whole<(text: string) => { readonly messages: readonly object[] }>() });
const secretlint = z.object({
  lintSource: whole<(asked: object) => Promise<{ readonly messages: readonly object[] }>>(),
});
const preset = z.object({ creator: whole<object>() });

function whole<T>() {
  return z.custom<T>((value) => typeof value === 'object' || typeof value === 'function');
}

/** The names are variables, so that a machine without the peers compiles. */
async function load<T>(name: string, shape: z.ZodType<T>): Promise<T> {
  const module: unknown = await import(name).catch((cause: unknown) => {
    throw new Error(`The peer ${name} cannot be loaded; "npm ci --prefix bench/peers" installs it.`, {
      cause,
    });
  });
  return shape.parse(module);
}

/** Every peer, each with its own recommended settings; rejects where they are not installed. */
export async function wordPeers(): Promise<readonly Peer[]> {
  const [toad, swears, words, alexJs, lint, rules] = await Promise.all([
    load('@2toad/profanity', profanity),
    load('leo-profanity', leo),
    load('obscenity', obscenity),
    load('alex', alex),
    load('@secretlint/core', secretlint),
    load('@secretlint/secretlint-rule-preset-recommend', preset),
  ]);
  const leoWords = swears.default;
  leoWords.loadDictionary('en');
  leoWords.add(leoWords.getDictionary('fr'));
  const matcher = new words.RegExpMatcher({
    ...words.englishDataset.build(),
    ...words.englishRecommendedTransformers,
  });
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: rules.creator }] };
  return [
    { name: '@2toad/profanity', rule: 'harassment', finds: async (text) => toad.profanity.exists(text) },
    { name: 'leo-profanity', rule: 'harassment', finds: async (text) => leoWords.check(text) },
    { name: 'obscenity', rule: 'harassment', finds: async (text) => matcher.hasMatch(text) },
    {
      name: 'alex',
      rule: 'harassment',
      finds: async (text) => alexJs.text(text).messages.length > 0,
    },
    {
      name: 'secretlint',
      rule: 'secrets',
      finds: async (content) => {
        const source = { filePath: 'post.txt', content, contentType: 'text' };
        return (
          (await lint.lintSource({ source, options: { config, noPhysicFilePath: true } })).messages.length > 0
        );
      },
    },
  ];
}
