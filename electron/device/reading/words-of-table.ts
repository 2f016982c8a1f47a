import {
  maxPictureLines,
  maxWordsInLine,
  type PictureBox,
  type PictureWord,
} from '#shared/policy/picture-text.ts';

/** Below this a word is a guess at a leaf or a shadow. */
const leastConfidence = 0.3;
const longestWord = 300;
const wordLevel = '5';

export type ReadLine = readonly PictureWord[];

/**
 * The words in Tesseract's table (TSV: level, page, block, paragraph, line, word, left, top, width, height in pixels,
 * confidence 0 to 100, text), line by line, their boxes in parts of the picture that was read.
 */
export function wordsOfTable(
  table: string,
  { width, height }: { readonly width: number; readonly height: number },
): readonly ReadLine[] {
  const lines: PictureWord[][] = [];
  let before = '';
  for (const row of table.split('\n')) {
    const [level, page, block, paragraph, line, , ...rest] = row.split('\t');
    if (level !== wordLevel) continue;
    const [left = 0, top = 0, wide = 0, high = 0, sure = 0] = rest.slice(0, 5).map(Number);
    const text = rest.slice(5).join(' ').trim().slice(0, longestWord).toWellFormed();
    const confidence = Math.min(Math.max(sure / 100, 0), 1);
    if (text === '' || confidence < leastConfidence) continue;
    const place = [page, block, paragraph, line].join();
    if (place !== before || (lines.at(-1)?.length ?? 0) >= maxWordsInLine) {
      if (lines.length >= maxPictureLines) break;
      lines.push([]);
    }
    before = place;
    const box = within({ left: left / width, top: top / height, width: wide / width, height: high / height });
    lines.at(-1)?.push({ text, confidence, box });
  }
  return lines;
}

function within({ left, top, width, height }: PictureBox): PictureBox {
  const clamp = (part: number) => Math.min(Math.max(part, 0), 1);
  return {
    left: clamp(left),
    top: clamp(top),
    width: clamp(Math.min(width, 1 - left)),
    height: clamp(Math.min(height, 1 - top)),
  };
}
