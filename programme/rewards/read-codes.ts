const longest = 200;
const headings = /^(?:code|codes|voucher|gutschein|gutscheincode)$/i;

/** Voucher codes from lines or from the first column of a table, each once, without a heading, in their order. */
export function readCodes(text: string): readonly string[] {
  const codes = text
    .replace(/^\u{feff}/u, '')
    .split(/\r\n?|\n/)
    .map(firstCell)
    .filter((code) => code !== '' && code.length <= longest);
  if (headings.test(codes[0] ?? '')) codes.shift();
  return [...new Set(codes)];
}

function firstCell(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line)?.[1];
  return quoted === undefined
    ? (line.split(/[,;\t]/, 1)[0] ?? '').trim()
    : quoted.replaceAll('""', '"').trim();
}
