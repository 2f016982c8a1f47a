import type { PictureBox, PictureText, PictureWord } from '../picture-text.ts';

export type WordsInPicture = {
  /** What was read, its lines below each other. */
  readonly text: string;
  /** Where `start`…`end` of the text stands in the picture: a box for each line that it touches. */
  readonly boxesOf: (start: number, end: number) => readonly PictureBox[];
};

type Placed = {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly box: PictureBox;
};

/** The words of a picture as one text, that can be traced back to where they stand. */
export function wordsInPicture({ lines }: Pick<PictureText, 'lines'>): WordsInPicture {
  const placed: Placed[] = [];
  let text = '';
  for (const [line, words] of lines.entries()) {
    if (line > 0) text += '\n';
    for (const [place, word] of words.entries()) {
      if (place > 0) text += ' ';
      placed.push(placeOf(word, text.length, line));
      text += word.text;
    }
  }
  return { text, boxesOf: (start, end) => boxesOf(placed, start, end) };
}

function placeOf({ text, box }: PictureWord, start: number, line: number): Placed {
  return { start, end: start + text.length, line, box };
}

function boxesOf(placed: readonly Placed[], start: number, end: number): readonly PictureBox[] {
  const byLine = new Map<number, PictureBox>();
  for (const word of placed) {
    if (word.end <= start || word.start >= end) continue;
    const before = byLine.get(word.line);
    byLine.set(word.line, before === undefined ? word.box : around(before, word.box));
  }
  return [...byLine.values()];
}

function around(a: PictureBox, b: PictureBox): PictureBox {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}
