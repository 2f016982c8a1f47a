const small: Readonly<Record<string, string>> = {
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
  13: 'thirteen dreizehn treize trece',
  14: 'fourteen vierzehn quatorze catorce',
  15: 'fifteen funfzehn quinze quince',
  16: 'sixteen sechzehn seize dieciseis',
  17: 'seventeen siebzehn diecisiete',
  18: 'eighteen achtzehn dieciocho',
  19: 'nineteen neunzehn diecinueve',
  20: 'twenty zwanzig vingt vingts veinte',
  21: 'veintiuno veintiun veintiuna',
  22: 'veintidos',
  23: 'veintitres',
  24: 'veinticuatro',
  25: 'veinticinco',
  26: 'veintiseis',
  27: 'veintisiete',
  28: 'veintiocho',
  29: 'veintinueve',
  30: 'thirty dreissig trente treinta',
  40: 'forty vierzig quarante cuarenta',
  50: 'fifty funfzig cinquante cincuenta',
  60: 'sixty sechzig soixante sesenta',
  70: 'seventy siebzig septante setenta',
  80: 'eighty achtzig huitante octante ochenta',
  90: 'ninety neunzig nonante noventa',
  100: 'hundred hundert cien',
  200: 'doscientos doscientas',
  300: 'trescientos trescientas',
  400: 'cuatrocientos cuatrocientas',
  500: 'quinientos quinientas',
  600: 'seiscientos seiscientas',
  700: 'setecientos setecientas',
  800: 'ochocientos ochocientas',
  900: 'novecientos novecientas',
  1000: 'thousand tausend mille mil',
  1000000: 'million millions millionen millones mio',
  1000000000: 'billion milliarde milliarden milliard milliards',
};

/** Plain number word → digits. Words that mean something else as often (`ein`, `un`, `neuf`, `once`) are left out. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  Object.entries(small).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** Words that say a number only behind another one or before one: `deux cents`, `ciento veinte`, `vingt et un`. */
export const boundNumberWords: ReadonlyMap<string, string> = new Map([
  ...['cent', 'cents', 'ciento', 'cientos'].map((word) => [word, '100'] as const),
  ...['un', 'une', 'uno', 'una'].map((word) => [word, '1'] as const),
  ['neuf', '9'],
]);

/** Between the parts of one number: `hundred and five`, `treinta y dos`, `vingt et un`. */
export const numberJoiners: ReadonlySet<string> = new Set(['and', 'y', 'et', 'und']);

/** Plain word → the sign that says the same. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ...['eur', 'euro', 'euros'].map((word) => [word, '€'] as const),
  ...['gbp', 'pounds', 'pound', 'pfund', 'libras', 'livres', 'quid'].map((word) => [word, '£'] as const),
  ...['usd', 'dollars', 'dollar', 'dolares'].map((word) => [word, '$'] as const),
  ...['percent', 'prozent', 'pourcent', 'porciento'].map((word) => [word, '%'] as const),
]);
