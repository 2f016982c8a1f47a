import { plainMarkdown } from './plain-markdown.ts';
import { type DiffPiece, wordDiff } from './word-diff.ts';

/** A line with the differences in it, or a gap for lines left out. `at`: its place among those shown. */
export type ChangedLine = { readonly at: number; readonly pieces: readonly PlacedPiece[] | null };
/** `at`: where in its line it begins. */
export type PlacedPiece = DiffPiece & { readonly at: number };

/** The lines of a section that are not as they were, word by word, with a gap where others stand between. */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const lines: PlacedPiece[][] = [[]];
  const add = (kind: DiffPiece['kind'], text: string) => {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (text !== '') line?.push({ kind, text, at: last ? last.at + last.text.length : 0 });
  };
  for (const { kind, text } of wordDiff(plainMarkdown(before), plainMarkdown(after))) {
    for (const [index, words] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      add(kind, words);
    }
  }
  const shown: (readonly PlacedPiece[] | null)[] = [];
  for (const line of lines) {
    if (line.some(({ kind }) => kind !== 'same')) shown.push(line);
    else if (line.length > 0 && shown.length > 0 && shown.at(-1) !== null) shown.push(null);
  }
  const whole = shown.at(-1) === null ? shown.slice(0, -1) : shown;
  return whole.map((pieces, at) => ({ at, pieces }));
}
