import type { Pack } from '../pack.ts';
import { PatternScan } from '../scan/pattern-scan.ts';
import { brandPattern } from './brand-pattern.ts';

/** A manager who edits a pack compiles many of the same names. */
const mostKept = 4;
const kept = new Map<string, PatternScan>();

/** The scan that all patterns of a pack's rules share, so that a text is read once for all of them; packs of the same names share one. */
export function packScan(pack: Pack): PatternScan {
  const names = brandPattern(pack);
  const scan = kept.get(names) ?? new PatternScan();
  kept.delete(names);
  kept.set(names, scan);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return scan;
}
