export type GroupLine = { readonly line: number; readonly text: string; readonly cells: readonly string[] };

const headings = /^(?:member|name|id|mitglied|person)$/i;

/** Lines of a table with comma, semicolon or tab between its cells and quotation marks where needed; without a heading and empty lines. */
export function readGroupList(text: string): readonly GroupLine[] {
  const lines = text
    .replace(/^\u{feff}/u, '')
    .split(/\r\n?|\n/)
    .map((line, index) => ({ line: index + 1, text: line, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return headings.test(lines[0]?.cells[0] ?? '') ? lines.slice(1) : lines;
}

function cellsOf(line: string): readonly string[] {
  const cells = line.matchAll(/(?:^|[,;\t])\s*(?:"((?:[^"]|"")*)"|([^,;\t]*))/g);
  return [...cells].map(([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim());
}
