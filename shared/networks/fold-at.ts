import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { NetworkId } from './network-id.ts';
import { networks } from './networks.ts';

/**
 * The UTF-16 offset from which the network hides the text behind "more", never inside a grapheme; null where it shows
 * all of it. A line break ends a row, so a text of short lines folds early.
 */
export function foldAt(
  network: NetworkId,
  text: string,
  view: 'desktop' | 'phone' = 'desktop',
): number | null {
  const fold = networks[network].fold[view];
  if (fold === undefined) return null;
  const rows = fold.rows ?? Number.POSITIVE_INFINITY;
  const rowLength =
    fold.rows === undefined ? Number.POSITIVE_INFINITY : Math.ceil(fold.characters / fold.rows);
  const end = text.trimEnd().length;
  let characters = 0;
  let row = 1;
  let inRow = 0;
  for (const { index, segment } of graphemeSegments(text)) {
    if (index >= end) return null;
    const isBreak = segment === '\n' || segment === '\r\n' || segment === '\r';
    if (isBreak || inRow === rowLength) {
      row++;
      inRow = 0;
    }
    characters++;
    if (!isBreak) inRow++;
    if (characters > fold.characters || row > rows) return index;
  }
  return null;
}
