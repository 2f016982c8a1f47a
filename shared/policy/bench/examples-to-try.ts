import { packSchema } from '../pack.ts';
import type { LabelledPost } from './labelled-post.ts';
import { protectedTexts } from './protected-texts.ts';

type PackFile = Readonly<Record<string, unknown>>;

const brings = packSchema.pick({ examples: true });

/**
 * The labelled posts that a pack is tried with: those that Herald brings, those of both packs, so that a pack cannot lose one by leaving it
 * out, and those from a file. The first of those with one id and text is taken. Both packs compile.
 */
export function examplesToTry(
  before: PackFile,
  after: PackFile,
  own: readonly LabelledPost[],
): readonly LabelledPost[] {
  const all = [...own, ...broughtBy(after), ...broughtBy(before), ...protectedTexts];
  const known = new Set<string>();
  return all.filter(({ id, text }) => {
    const key = JSON.stringify([id, text]);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function broughtBy(file: PackFile): readonly LabelledPost[] {
  return brings.parse(file).examples ?? [];
}
