import { german } from '../words/rumours/de.ts';
import { english } from '../words/rumours/en.ts';
import { spanish } from '../words/rumours/es.ts';
import { french } from '../words/rumours/fr.ts';
import type { RumourLexicon } from '../words/rumours/rumour-lexicon.ts';
import type { TextLanguage } from './guess-language.ts';
import { likelyLanguages } from './languages-in.ts';
import { lexiconFinder } from './lexicon-finder.ts';
import type { PlainText } from './plain-text.ts';
import { type Sentence, sentenceIndexAt } from './sentences.ts';
import { wordTokens } from './word-tokens.ts';

type Name = keyof RumourLexicon | 'product';

/** What a sentence says of the company's news, by the lists of the lexicon that it has words of. */
export type Rumoured = {
  /** Handed on, or not to be told. */
  readonly isSaid: boolean;
  /** A guess at the least. */
  readonly isGuessed: boolean;
  /** Thought, and to come. */
  readonly isExpected: boolean;
  /** Tells something that would be news of a company. */
  readonly isNews: boolean;
  /** Is news of some company, whoever is meant. */
  readonly isEvent: boolean;
  /** Is news where the company does it. */
  readonly isMove: boolean;
  /** Foretells, as if it were known. */
  readonly isForetold: boolean;
};

const lexicons: Readonly<Record<TextLanguage, RumourLexicon>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/**
 * Makes the search for what each sentence says, by its place; a sentence without any of the words is left out. `products`: their names
 * in plain letters.
 */
export function rumourFinder(
  products: readonly string[],
): (text: PlainText, parts: readonly Sentence[]) => ReadonlyMap<number, Rumoured> {
  const finders = new Map<TextLanguage, ReturnType<typeof lexiconFinder<Name>>>();
  const finderOf = (language: TextLanguage) => {
    const known = finders.get(language);
    if (known !== undefined) return known;
    const finder = lexiconFinder<Name>({ ...lexicons[language], product: products.join(',') });
    finders.set(language, finder);
    return finder;
  };
  return (text, parts) => {
    const tokens = wordTokens(text);
    const said = new Map<number, Rumoured>();
    for (const language of likelyLanguages(text)) {
      const lists = new Map<number, Set<Name>>();
      for (const [name, hits] of finderOf(language)(tokens))
        for (const { from } of hits) {
          const place = sentenceIndexAt(parts, tokens.starts[from] ?? 0);
          lists.set(place, (lists.get(place) ?? new Set<Name>()).add(name));
        }
      for (const [place, has] of lists) said.set(place, either(said.get(place), inOneLanguage(has)));
    }
    return said;
  };
}

function inOneLanguage(has: ReadonlySet<Name>): Rumoured {
  const isSaid = has.has('source') || has.has('secret');
  const isGuessed = isSaid || has.has('guess');
  // Lunch may be what is bet on the next product.
  const isDaily = has.has('everyday') && !(isGuessed && has.has('product'));
  const isOther = has.has('change') || has.has('fresh') || has.has('launch');
  const isToCome = isGuessed && has.has('soon');
  const isOfMatter = (has.has('matter') || has.has('product')) && (isOther || isToCome);
  const isHint =
    (isToCome && has.has('fresh')) || (has.has('secret') && (has.has('change') || has.has('launch')));
  return {
    isSaid,
    isGuessed,
    isExpected: has.has('feeling') && has.has('soon') && !isDaily,
    isNews:
      has.has('event') || (!isDaily && (isOfMatter || isHint || (has.has('teaser') && has.has('soon')))),
    isEvent: has.has('event') && !isDaily,
    isMove: !isDaily && (has.has('change') || has.has('launch')),
    isForetold:
      has.has('soon') &&
      (has.has('event') || (has.has('launch') && (has.has('product') || has.has('fresh')))),
  };
}

function either(one: Rumoured | undefined, other: Rumoured): Rumoured {
  if (one === undefined) return other;
  return {
    isSaid: one.isSaid || other.isSaid,
    isGuessed: one.isGuessed || other.isGuessed,
    isExpected: one.isExpected || other.isExpected,
    isNews: one.isNews || other.isNews,
    isEvent: one.isEvent || other.isEvent,
    isMove: one.isMove || other.isMove,
    isForetold: one.isForetold || other.isForetold,
  };
}
