import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import type { PackFile } from '#shared/policy/source/as-pack-file.ts';
import type { Judged } from './judge-draft.ts';

/** What the window sends to the thread of the checks: the pack in force, then posts. */
export type ChecksQuestion =
  | { readonly pack: PackFile }
  | { readonly id: number; readonly post: PostToCheck };

/** `judged` is null where there is no pack to judge by. */
export type ChecksAnswer = { readonly id: number; readonly judged: Judged | null };
