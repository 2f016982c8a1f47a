import type { PostToCheck } from '../post-to-check.ts';
import { maxFindings } from '../rule.ts';
import {
  claimUnits,
  efficiencyWords,
  enduringWords,
  everydayPercent,
  heatWords,
  largeNumbers,
  lastingWords,
  marketWords,
  moneyWords,
  soonWords,
  swiftWords,
} from '../words/claim-units.ts';
import { type ClaimToken, claimTokens } from './claim-tokens.ts';
import type { ClaimContext } from './find-claim-turns.ts';
import { germanCompound, saysNumber } from './number-in-words.ts';
import { onceForText } from './once-for-text.ts';
import { plainIndexAt } from './plain-index-at.ts';
import { asItIs, type PlainText, plainText } from './plain-text.ts';
import { saysWord } from './says-word.ts';
import { sentenceIndexAt, sentences } from './sentences.ts';
import { wordTokens } from './word-tokens.ts';

/** Offsets into the text as written. */
export type ClaimFigure = { readonly start: number; readonly end: number };

type Figure = ClaimFigure & {
  readonly values: readonly string[];
  readonly unit: string;
  readonly isLarge: boolean;
};

const lasting = saysWord(lastingWords);
const money = saysWord(moneyWords);
const heat = saysWord(heatWords);
const enduring = saysWord(enduringWords);
const market = saysWord(marketWords);
const swift = saysWord(swiftWords);
const soon = saysWord(soonWords);
const efficiencies = new Set(efficiencyWords.split(' '));
const everyday = new RegExp(String.raw`^[ ,]*(?:[a-z]+ )?${everydayPercent}(?![\p{L}\p{N}])`, 'u');
const emissions = onceForText((said) => /co2|carbon|emission|klima|climat/.test(said));
const many = saysWord(
  String.raw`chose|choose|trust\w*|rely|heat(?:s|ed)?|use[ds]?|install\w*|choisir|elegir|served?|vertrauen|heizen|nutzen|haben sich|installiert\w*|choisi\w*|font confiance|equip\w*|confian|eligieron|han elegido|usan|calientan`,
);
const large = new Set(largeNumbers.split(' '));

/** Figures that claim something about the company or what it sells and that the approved text does not have. */
export function findClaimFigures(
  context: ClaimContext,
  { text: written, approved }: Pick<PostToCheck, 'text' | 'approved'>,
): readonly ClaimFigure[] {
  const { clean, parts } = context;
  const known = approved === undefined ? [] : figuresIn(plainText(approved), approved);
  return figuresIn(clean, written)
    .slice(0, maxFindings)
    .filter((figure) => {
      const isKnown = known.some(
        (one) => one.unit === figure.unit && one.values.some((value) => figure.values.includes(value)),
      );
      if (isKnown) return false;
      const place = sentenceIndexAt(parts, plainIndexAt(clean, figure.start));
      return isClaim(figure, context, place, approved !== undefined);
    });
}

function isClaim(figure: Figure, context: ClaimContext, place: number, isEdit: boolean): boolean {
  const said = context.said(place);
  const isOfOneself = context.isOfOneself(place);
  const isOnlyOfProduct = context.namesProduct(place) && !isOfOneself;
  switch (figure.unit) {
    case 'percent': {
      const behind = context.clean.text.slice(plainIndexAt(context.clean, figure.end - 1) + 1).slice(0, 40);
      const isOfUse = context.isOfProduct(place) || money(said) || emissions(said);
      const isOfMarket = () => !isOfOneself && market(said);
      return (isOfUse || isOfMarket() || (isEdit && context.isOfCompany(place))) && !everyday.test(behind);
    }
    case 'money': {
      if (isEdit) return context.isOfCompany(place);
      return (context.isOfCompany(place) && money(said) && context.isOfProduct(place)) || isOnlyOfProduct;
    }
    case 'temperature':
      return (context.isOfProduct(place) && heat(said)) || isOnlyOfProduct;
    case 'mass':
      return emissions(said) && context.isOfCompany(place);
    case 'years':
      return lasting(said) && (isOnlyOfProduct || (context.isOfProduct(place) && !isOfOneself));
    case 'duration':
      if (isOfOneself) return false;
      if (enduring(said) && context.isOfProduct(place)) return true;
      return swift(said) && (context.namesProduct(place) || (soon(said) && context.isOfCompany(place)));
    case 'efficiency':
      return context.isOfProduct(place) || !isOfOneself;
    case 'rating':
    case 'score':
      return context.isOfCompany(place) && !isOfOneself;
    case 'customers': {
      const isMany = figure.isLarge || figure.values.some((value) => Number(value) >= 100);
      return (
        (context.isOfCompany(place) && (isMany || (Number(figure.values[0]) > 12 && many(said)))) ||
        (isMany && !isOfOneself)
      );
    }
    case 'people':
      return Number(figure.values[0]) >= 1000 && (context.namesProduct(place) || many(said)) && !isOfOneself;
    default:
      return context.isOfProduct(place);
  }
}

/** Numbers with a unit behind them, in order. */
function figuresIn(text: PlainText, written: string): readonly Figure[] {
  return sentences(text, written).flatMap(({ from, to }) =>
    figuresOf(text.text.slice(from, to)).map((figure) => ({
      ...figure,
      start: text.starts[from + figure.start] ?? 0,
      end: text.ends[from + figure.end - 1] ?? 0,
    })),
  );
}

/** The same of one sentence, with offsets into it. Only one that has a number is read closely. */
const figuresOf = onceForText((sentence): readonly Figure[] => {
  const text = asItIs(sentence);
  if (!wordTokens(text).words.some(mayCount)) return [];
  const tokens = claimTokens(text);
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isNumber(token)) continue;
    let next = i + 1;
    while (large.has(tokens[next]?.values[0] ?? '')) next += 1;
    const ahead = efficiencyAhead(tokens, i);
    const unit = ahead === null ? unitAt(tokens, next) : { unit: 'efficiency', to: i + 1 };
    if (unit === null) continue;
    const within = tokens.slice(ahead ?? i, unit.to);
    figures.push({
      start: Math.min(...within.map(({ start }) => start)),
      end: Math.max(...within.map(({ end }) => end)),
      values: token.values,
      unit: unit.unit,
      isLarge: next > i + 1 || large.has(token.values[0] ?? ''),
    });
  }
  return figures;
});

/** Digits, or a word that says a number. */
function mayCount(word: string): boolean {
  return saysNumber(word) || large.has(word) || germanCompound(word) !== null;
}

function isNumber({ kind, values }: ClaimToken): boolean {
  return kind === 'number' || large.has(values[0] ?? '');
}

/** The place of what a number behind it says how good it is: "a COP of 5.4". */
function efficiencyAhead(tokens: readonly ClaimToken[], at: number): number | null {
  for (let place = at - 1; place >= Math.max(0, at - 2); place -= 1)
    if (efficiencies.has(tokens[place]?.values[0] ?? '')) return place;
  return null;
}

function unitAt(
  tokens: readonly ClaimToken[],
  at: number,
): { readonly unit: string; readonly to: number } | null {
  const [first, second] = [tokens[at]?.values[0] ?? '', tokens[at + 1]?.values[0] ?? ''];
  if (/^(?:per|pour|por)$/.test(first) && /^(?:cent|ciento|cien)$/.test(second))
    return { unit: 'percent', to: at + 2 };
  if (/^(?:sur|sobre|von|out)$/.test(first) && tokens[at + (first === 'out' ? 2 : 1)]?.kind === 'number')
    return { unit: 'score', to: at + (first === 'out' ? 3 : 2) };
  const unit = claimUnits.get(first);
  if (unit !== undefined) return { unit, to: at + 1 };
  // "4,000 happy customers", "two full days"
  const behind = claimUnits.get(second);
  return (behind === 'customers' || behind === 'duration') && tokens[at]?.kind === 'word'
    ? { unit: behind, to: at + 2 }
    : null;
}
