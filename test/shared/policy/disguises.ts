/** Ways in which people write a term so that a reader knows it and a plain search does not. `random` gives numbers from 0 up to 1. */
export type Disguise = (term: string, random: () => number) => string;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
/** Each string has the look of a to z; `·` where it has none. */
const looks = {
  cyrillic: 'аЬсԁеғɡһіјкӏмпорԛгѕтцѵԝхуz',
  fauxCyrillic: 'абсдєfgніјкlмпорqяѕтцvшхуz',
  greek: 'αβϲδεfgηιjκlmnορqrsτυνωχγζ',
  armenian: 'aЪcdefgհijklmոօpզrsտսvաxyz',
  cherokee: 'ᎪᏴᏟᎠᎬfᏀᎻᎥᎫᏦᏞᎷNᎾᏢqᎡᏚᎢuᏙᏔxᎩᏃ',
  lisu: 'ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑqꓣꓢꓔꓴꓦꓪꓫꓬꓜ',
  coptic: 'ⲁⲃⲥdⲉfghⲓjⲕlⲙⲛⲟⲣqrstⲩvⲱⲭyⲍ',
  smallCapitals: 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ',
  superscripts: 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ',
  phonetic: 'ɑɓɕɗɛƒɠɦɨʝƙɭɱɲɵƥɋɾʂʈʉʋɯχʏʐ',
  barred: 'ȺɃȻĐɆFǤĦƗɈꝀŁMNØⱣꝖɌSŦɄVWXɎƵ',
  syllabics: 'ᗩᗷᑕᗪEᖴGᕼIᒍKᒪᗰᑎOᑭᑫᖇᔕTᑌᐯᗯ᙭YZ',
  currency: 'abc₫€₣ghijklm₦op qr$₮uv₩x¥z'.replaceAll(' ', ''),
} as const;
const runs = {
  circled: 0x24d0,
  parenthesised: 0x249c,
  squared: 0x1f130,
  'negative circled': 0x1f150,
  'negative squared': 0x1f170,
  'regional indicators': 0x1f1e6,
  'full width': 0xff41,
  'bold letters': 0x1d41a,
  'bold script': 0x1d4ea,
  fraktur: 0x1d586,
  'double struck': 0x1d552,
  monospaced: 0x1d68a,
  'sans italic': 0x1d622,
} as const;
const digits: Readonly<Record<string, string>> = {
  a: '4',
  e: '3',
  i: '1',
  o: '0',
  s: '5',
  t: '7',
  b: '8',
  g: '9',
  l: '1',
  z: '2',
};
const signs: Readonly<Record<string, string>> = {
  a: '@',
  s: '$',
  i: '!',
  l: '|',
  t: '+',
  e: '€',
  o: '0',
  c: '¢',
};

export const disguises: Readonly<Record<string, Disguise>> = {
  ...Object.fromEntries(
    Object.entries(looks).map(([name, row]) => [name, (term: string) => inLooksOf(term, [...row])]),
  ),
  ...Object.fromEntries(
    Object.entries(runs).map(([name, first]) => [name, (term: string) => inRun(term, first)]),
  ),
  'marks piled up': (term, random) =>
    eachLetter(term, (letter) => letter + marks(random, 1 + Math.floor(random() * 5))),
  'struck through': (term) => eachLetter(term, (letter) => `${letter}\u0336`),
  underlined: (term) => eachLetter(term, (letter) => `${letter}\u0332`),
  'zero width': (term, random) =>
    between(term, () => pick(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'], random)),
  'soft hyphens': (term) => between(term, () => '\u00ad'),
  'tag characters': (term) => between(term, () => '\u{e0061}'),
  fillers: (term, random) =>
    between(term, () => pick(['\u3164', '\u115f', '\u034f', '\u2062', '\u180e'], random)),
  'digits for letters': (term) => swapped(term, digits),
  'signs for letters': (term) => swapped(term, signs),
  spaced: (term) => between(term, () => ' '),
  'wide spaces': (term, random) => between(term, () => pick(['\u00a0', '\u2003', '\u3000', '  '], random)),
  dotted: (term) => between(term, () => '.'),
  'middle dots': (term, random) => between(term, () => pick(['·', '•', '∙'], random)),
  hyphenated: (term) => between(term, () => '-'),
  dashes: (term, random) => between(term, () => pick(['–', '—', '‑', '~'], random)),
  underscored: (term) => between(term, () => '_'),
  slashed: (term, random) => between(term, () => pick(['/', '\\', '|'], random)),
  starred: (term) => between(term, () => '*'),
  commas: (term) => between(term, () => ','),
  'spaced dots': (term) => between(term, () => ' . '),
  emoji: (term, random) => between(term, () => pick(['🔥', '👀', '✨', '❤️', '👩🏽‍🔬'], random)),
  'one emoji inside': (term, random) => split(term, '🤫', random),
  'one dot inside': (term, random) => split(term, '.', random),
  'one hyphen inside': (term, random) => split(term, '-', random),
  'broken over lines': (term, random) => split(term, '-\n', random),
  'letters stretched': (term, random) => stretched(term, random),
  'one letter masked': (term, random) => masked(term, random),
  'mixed case': (term) =>
    [...term].map((letter, at) => (at % 2 === 0 ? letter.toLowerCase() : letter.toUpperCase())).join(''),
  'in brackets': (term) => eachLetter(term, (letter) => `[${letter}]`),
  possessive: (term) => `${swapped(term, digits)}’s`,
  'capital I for l': (term) => term.replaceAll('l', 'I'),
  'look-alikes and dots': (term) => between(inLooksOf(term, [...looks.cyrillic]), () => '.'),
  'digits and hyphens': (term) => between(swapped(term, digits), () => '-'),
  'bold and zero width': (term) => between(inRun(term, runs['bold letters']), () => '\u200b'),
  'marks and spaces': (term, random) =>
    between(
      term,
      () => ' ',
      (letter) => letter + marks(random, 2),
    ),
  'some look-alikes': (term, random) =>
    eachLetter(term, (letter) => (random() < 0.5 ? inLooksOf(letter, [...looks.greek]) : letter)),
};

function pick<T>(from: readonly T[], random: () => number): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function eachLetter(term: string, make: (letter: string) => string): string {
  return [...term].map((character) => (isLetter(character) ? make(character) : character)).join('');
}

function inLooksOf(term: string, row: readonly string[]): string {
  return eachLetter(term, (letter) => row[alphabet.indexOf(letter.toLowerCase())] ?? letter);
}

function inRun(term: string, first: number): string {
  return eachLetter(term, (letter) => {
    const place = alphabet.indexOf(letter.toLowerCase());
    return place < 0 ? letter : String.fromCodePoint(first + place);
  });
}

function marks(random: () => number, count: number): string {
  return Array.from({ length: count }, () => String.fromCodePoint(0x300 + Math.floor(random() * 0x60))).join(
    '',
  );
}

/** Between the letters of each word; the words stay apart. */
function between(
  term: string,
  joint: () => string,
  made: (letter: string) => string = (letter) => letter,
): string {
  return term
    .split(' ')
    .map((word) =>
      [...word.normalize('NFC')].map((letter, at) => (at === 0 ? '' : joint()) + made(letter)).join(''),
    )
    .join(' ');
}

function swapped(term: string, by: Readonly<Record<string, string>>): string {
  const letters = [...term];
  return letters.map((letter, at) => (at === 0 ? letter : (by[letter.toLowerCase()] ?? letter))).join('');
}

/** Once, in the middle of the longest word. */
function split(term: string, joint: string, random: () => number): string {
  const longest = term.split(' ').sort((a, b) => b.length - a.length)[0] ?? term;
  const at = 2 + Math.floor(random() * Math.max(1, longest.length - 3));
  return term.replace(longest, longest.slice(0, at) + joint + longest.slice(at));
}

function stretched(term: string, random: () => number): string {
  const letters = [...term];
  const at = 1 + Math.floor(random() * (letters.length - 1));
  return letters
    .map((letter, place) => (place === at && isLetter(letter) ? letter.repeat(4) : letter))
    .join('');
}

function masked(term: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (term.length - 2));
  return isLetter(term.charAt(at)) ? `${term.slice(0, at)}*${term.slice(at + 1)}` : term;
}
