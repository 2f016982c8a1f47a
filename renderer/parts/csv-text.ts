/** A table as CSV (RFC 4180). A text that a spreadsheet could take for a formula is led by an apostrophe. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Also the full-width signs, which some spreadsheets read like the plain ones. */
const opensFormula = /^[=+\-@\t\r\n\0＝＋－＠]/u;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = opensFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
