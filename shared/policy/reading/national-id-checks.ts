import { passesLuhn, passesMod1110, passesVerhoeff, weightedSum } from './check-digits.ts';

/** By id of `nationalIds`: whether the letters and digits, in capitals, have the right check digits. */
export const nationalIdChecks: Readonly<Record<string, (id: string) => boolean>> = {
  any: (id) => (id.match(/\d/g)?.length ?? 0) >= 5,
  'us-ssn': (id) => !/^(?:000|666|9)|^...00|0000$/.test(id) && id !== '078051120' && id !== '123456789',
  'gb-nino': (id) => !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(id),
  'gb-nhs': (id) => (11 - (weightedSum(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(id.at(-1)),
  'de-tax': (id) => hasOneRepeatedDigit(id.slice(0, 10)) && passesMod1110(id),
  'de-pension': isGermanPension,
  'fr-nir': (id) =>
    97 - (Number(id.slice(0, 13).replace('2A', '19').replace('2B', '18')) % 97) === Number(id.slice(13)),
  'es-dni': (id) => spanishLetter(id.slice(0, 8)) === id.at(-1),
  'es-nie': (id) => spanishLetter('XYZ'.indexOf(id.charAt(0)) + id.slice(1, 8)) === id.at(-1),
  'ch-ahv': (id) =>
    (10 - (weightedSum(id, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === Number(id.at(-1)),
  'it-cf': isItalianCode,
  'mx-curp': isMexicanKey,
  'ar-cuil': (id) => (11 - (weightedSum(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(id.at(-1)),
  'cl-rut': isChileanRole,
  'ca-sin': (id) => passesLuhn(id),
  'za-id': (id) => passesLuhn(id),
  'in-aadhaar': passesVerhoeff,
  'ie-pps': (id) => isIrishNumber(id),
  'au-tfn': (id) => weightedSum(id, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
  'nl-bsn': (id) => weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  'be-nn': (id) =>
    [id.slice(0, 9), `2${id.slice(0, 9)}`].some((body) => 97 - (Number(body) % 97) === Number(id.slice(9))),
  'at-sv': (id) => weightedSum(id, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(id[3]),
  'pl-pesel': (id) =>
    (10 - (weightedSum(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(id.at(-1)),
};

/** One digit two or three times, all others at most once. */
function hasOneRepeatedDigit(digits: string): boolean {
  const counts = [...'0123456789'].map((digit) => digits.split(digit).length - 1);
  return counts.filter((count) => count > 1).length === 1 && Math.max(...counts) <= 3;
}

function spanishLetter(digits: string): string {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23);
}

/** The letter counts as its place in the alphabet, two digits; digit sums of the products. */
function isGermanPension(id: string): boolean {
  const letter = String(id.charCodeAt(8) - 64).padStart(2, '0');
  const digits = id.slice(0, 8) + letter + id.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = weights.reduce((total, weight, i) => {
    const product = weight * Number(digits[i]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(id.at(-1));
}

const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function isItalianCode(id: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i += 1) {
    const character = id.charCodeAt(i);
    const value = character < 65 ? character - 48 : character - 65;
    sum += i % 2 === 0 ? (odd[value] ?? 0) : value;
  }
  return sum % 26 === id.charCodeAt(15) - 65;
}

const mexicanSigns = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

function isMexicanKey(id: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += mexicanSigns.indexOf(id.charAt(i)) * (18 - i);
  return (10 - (sum % 10)) % 10 === Number(id.at(-1));
}

/** Its check sign is a digit or K, over the digits from the right. */
function isChileanRole(id: string): boolean {
  const digits = [...id.slice(0, -1)].reverse();
  const sum = digits.reduce((total, digit, i) => total + Number(digit) * (2 + (i % 6)), 0);
  return '0K987654321'.charAt(sum % 11) === id.at(-1);
}

/** Its check letter counts the digits, and a second letter nine times. */
function isIrishNumber(id: string): boolean {
  const second = id.length > 8 ? 'WABCDEFGHI'.indexOf(id.charAt(8)) * 9 : 0;
  return (
    'WABCDEFGHIJKLMNOPQRSTUV'.charAt((weightedSum(id, [8, 7, 6, 5, 4, 3, 2]) + second) % 23) === id.charAt(7)
  );
}
