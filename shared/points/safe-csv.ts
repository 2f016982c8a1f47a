export type CsvCell = string | number | null;

// What a spreadsheet may take for a formula, or pass over to get to one; the full-width signs count in East Asian versions.
const opensFormula = /^[=+\-@\t\r\0＝＋－＠]/;

/** A table as CSV (RFC 4180), opened by no spreadsheet as anything but text and numbers: text that could be a formula gets a `'` before it. */
export function safeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writtenCell).join(',')}\r\n`).join('');
}

function writtenCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = opensFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\0]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
