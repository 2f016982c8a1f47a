import { checkPost } from './check-post.ts';
import type { CompiledPack } from './compile-pack.ts';
import type { Fix } from './finding.ts';
import type { PostToCheck } from './post-to-check.ts';

/** Each round mends something, so this is only a stop for rules that disagree. */
const maxRounds = 20;

export function applyFix(text: string, fix: Pick<Fix, 'start' | 'end' | 'text'>): string {
  return text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}

/**
 * Applies every safe fix until none is left. `applied` holds them in the order of application, each with
 * offsets into the text as it was at that moment.
 */
export function applySafeFixes(
  pack: CompiledPack,
  post: PostToCheck,
): { readonly text: string; readonly applied: readonly Fix[] } {
  const applied: Fix[] = [];
  let text = post.text;
  for (let round = 0; round < maxRounds; round += 1) {
    const fixes = compatibleSafeFixes(pack, { ...post, text });
    if (fixes.length === 0) break;
    for (const fix of fixes) {
      text = applyFix(text, fix);
      applied.push(fix);
    }
  }
  return { text, applied };
}

/** Last first, so that applying one does not move the next. */
function compatibleSafeFixes(pack: CompiledPack, post: PostToCheck): readonly Fix[] {
  const safe = checkPost(pack, post)
    .findings.flatMap((finding) => finding.fixes.find((fix) => fix.isSafe) ?? [])
    .filter((fix) => fix.text !== post.text.slice(fix.start, fix.end))
    .sort((a, b) => b.start - a.start || b.end - a.end);
  let limit = Number.POSITIVE_INFINITY;
  return safe.filter((fix) => {
    if (fix.end > limit) return false;
    limit = fix.start;
    return true;
  });
}
