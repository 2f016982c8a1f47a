/** Payment cards, among others: every second digit from the right doubled. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits !== '' && sum % 10 === 0;
}

/** ISO 7064, MOD 97-10, of digits and letters (A = 10); an IBAN with its first four characters at the end gives 1. */
export function mod97(characters: string): number {
  let rest = 0;
  for (const character of characters.toUpperCase()) {
    const value = Number.parseInt(character, 36);
    rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
  }
  return rest;
}

/** ISO 7064, MOD 11-10: the German tax number. */
export function passesMod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i] ?? 0), 0);
}

/** How two digits combine in the dihedral group of a pentagon, and how a digit is permuted by its place (Verhoeff, 1969). */
const combined = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
] as const;
const permuted = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
] as const;

/** Verhoeff's check digit, the last. */
export function passesVerhoeff(digits: string): boolean {
  const sum = [...digits].reverse().reduce((check, digit, place) => {
    const other = Number(permuted[place % 8]?.charAt(Number(digit)));
    return Number(combined[check]?.charAt(other));
  }, 0);
  return sum === 0;
}
