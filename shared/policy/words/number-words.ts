const byValue: Readonly<Record<string, string>> = {
  1: 'one',
  2: 'two zwei deux dos',
  3: 'three drei trois tres',
  4: 'four vier quatre cuatro',
  5: 'five funf cinq cinco',
  6: 'six sechs seis',
  7: 'seven sieben sept siete',
  8: 'eight acht huit ocho',
  9: 'nine neun nueve',
  10: 'ten zehn dix diez',
  11: 'eleven elf onze',
  12: 'twelve zwolf douze doce',
};

/** Plain number word → digits. Words that mean something else as often (`ein`, `un`, `neuf`, `once`) are left out. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  Object.entries(byValue).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** Plain word → the sign that says the same. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ...['eur', 'euro', 'euros'].map((word) => [word, '€'] as const),
  ...['gbp', 'pounds', 'pound'].map((word) => [word, '£'] as const),
  ...['usd', 'dollars', 'dollar'].map((word) => [word, '$'] as const),
  ...['percent', 'prozent', 'pourcent'].map((word) => [word, '%'] as const),
]);
