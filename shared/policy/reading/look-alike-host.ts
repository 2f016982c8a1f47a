import { classOf, foldCharacter } from './letters.ts';
import { decodeLabel } from './punycode.ts';

/**
 * Whether a host that is not the company's could be taken for it: look-alike letters or digits, a typing error, or the
 * company's name as a part of it.
 */
export function looksLikeHost(host: string, writtenHost: string, names: readonly string[]): boolean {
  const labels = [...host.split('.').map(decodeLabel), ...writtenHost.split('.')];
  return labels.some((label) => names.some((name) => looksLike(label, name)));
}

function looksLike(label: string, name: string): boolean {
  if (name.length < 4) return label === name;
  const skeleton = skeletonOf(label);
  const wanted = skeletonOf(name);
  if (skeleton === wanted || skeleton.replaceAll('rn', 'm').replaceAll('vv', 'w') === wanted) return true;
  if (wanted.length >= 5 && skeleton.split(/[^\p{L}\p{N}]+/u).includes(wanted)) return true;
  if (wanted.length >= 6 && skeleton.length <= wanted.length + 12 && skeleton.includes(wanted)) return true;
  const allowed = wanted.length >= 9 ? 2 : wanted.length >= 5 ? 1 : 0;
  return Math.abs(skeleton.length - wanted.length) <= allowed && distance(skeleton, wanted) <= allowed;
}

function skeletonOf(label: string): string {
  let skeleton = '';
  for (const character of label.toLowerCase()) {
    const folded = foldCharacter(character);
    if (folded === '' && character === '-') skeleton += '-';
    for (let i = 0; i < folded.length; i += 1) skeleton += String.fromCharCode(classOf(folded.charCodeAt(i)));
  }
  return skeleton;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
