import { networks } from '#shared/networks/networks.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';

/**
 * How near a text is to its caption and to what colleagues shared, in percent (null: nothing to compare with, or too short), and how many
 * characters of alternative text are the member's own. Measured once, when a share is recorded: what bonuses and badges go by.
 */
export function measureCraft(
  pack: CompiledPack,
  post: PostToCheck,
): { readonly likeness: number | null; readonly own_alt_length: number } {
  const { caption, colleagues } = pack.ownWords.measure(post);
  const nearest = caption === null && colleagues === null ? null : Math.max(caption ?? 0, colleagues ?? 0);
  const [picture] = post.images ?? [];
  const alt = picture?.alt?.trim() ?? '';
  const isOwn = networks[post.network].pictures.maxAlt !== null && alt !== picture?.approvedAlt?.trim();
  return {
    likeness: nearest === null ? null : Math.round(nearest * 100),
    own_alt_length: isOwn ? [...alt].length : 0,
  };
}
