import { plainMarkdown } from './plain-markdown.ts';
import { type DiffPiece, wordDiff } from './word-diff.ts';

/** The lines of a section that are not as they were, word by word; `null` stands for lines left out between them. */
export function changedLines(before: string, after: string): readonly (readonly DiffPiece[] | null)[] {
  const lines: DiffPiece[][] = [[]];
  for (const { kind, text } of wordDiff(plainMarkdown(before), plainMarkdown(after))) {
    const [first = '', ...rest] = text.split('\n');
    if (first !== '') lines.at(-1)?.push({ kind, text: first });
    for (const line of rest) lines.push(line === '' ? [] : [{ kind, text: line }]);
  }
  const shown: (readonly DiffPiece[] | null)[] = [];
  for (const line of lines) {
    if (line.some(({ kind }) => kind !== 'same')) shown.push(line);
    else if (line.length > 0 && shown.length > 0 && shown.at(-1) !== null) shown.push(null);
  }
  return shown.at(-1) === null ? shown.slice(0, -1) : shown;
}
