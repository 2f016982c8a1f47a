import Papa from 'papaparse';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { TermsTable } from '#shared/contract/device.ts';
import { decodeText } from './decode-text.ts';

const mostTerms = 100_000;
const longestTerm = 200;
const longestWhy = 500;
/** Names of the columns, as people write them. A table of one column needs none. */
const names = {
  term: ['term', 'terms', 'word', 'begriff', 'wort', 'terme', 'termino', 'término'],
  why: ['why', 'reason', 'grund', 'warum', 'raison', 'motivo'],
  unless: ['unless', 'except', 'ausser', 'außer', 'sauf', 'salvo'],
} as const;

/** Reads confidential terms from a table: `term`, and where there are such columns `why` and `unless` (phrases parted by `|`). */
export function readTerms(bytes: Uint8Array): Answer<TermsTable> {
  const text = decodeText(bytes, null).replace(/^\s*sep=.\r?\n/i, '');
  const { data: rows } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  const columns = columnsOf(rows[0] ?? []);
  const terms = new Map<string, TermsTable['terms'][number]>();
  const skipped: TermsTable['skipped'][number][] = [];
  for (const [index, row] of rows.entries()) {
    if (index === 0 && columns.hasNames) continue;
    const cell = (column: number) => row[column]?.trim() ?? '';
    const term = cell(columns.term);
    const reason = whySkipped(term, terms);
    if (reason !== null) {
      skipped.push({ place: index + 1, reason });
      continue;
    }
    const why = cell(columns.why).slice(0, longestWhy);
    const unless = cell(columns.unless)
      .split('|')
      .map((phrase) => phrase.trim().slice(0, longestTerm))
      .filter((phrase) => phrase !== '');
    terms.set(term, { term, ...(why !== '' && { why }), ...(unless.length > 0 && { unless }) });
  }
  if (terms.size === 0) return refuse('invalid', 'terms.none', 'There is no term in this table.');
  return accept({ terms: [...terms.values()], skipped });
}

function whySkipped(
  term: string,
  known: ReadonlyMap<string, unknown>,
): TermsTable['skipped'][number]['reason'] | null {
  if (/\p{Cc}/u.test(term)) return 'no-text';
  if (term.length < 2 || !/[\p{L}\p{N}]/u.test(term)) return 'too-short';
  if (term.length > longestTerm) return 'too-long';
  if (known.has(term)) return 'twice';
  return known.size >= mostTerms ? 'too-many' : null;
}

function columnsOf(header: readonly string[]) {
  const cells = header.map((cell) => cell.trim().toLowerCase());
  const indexOf = (field: keyof typeof names) =>
    cells.findIndex((cell) => (names[field] as readonly string[]).includes(cell));
  const term = indexOf('term');
  return term < 0
    ? { hasNames: false, term: 0, why: 1, unless: 2 }
    : { hasNames: true, term, why: indexOf('why'), unless: indexOf('unless') };
}
