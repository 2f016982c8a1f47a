import Papa from 'papaparse';
import { collectItems } from './collect-items.ts';
import { FeedFault } from './feed-fault.ts';
import type { FeedItem, RawFeed } from './feed-item.ts';
import { htmlToText } from './html-to-text.ts';
import { oneLine, shortened, textLimit, titleLimit } from './plain-text.ts';
import { type TableColumns, type TableField, tableColumns } from './table-columns.ts';

const longestHeader = 10_000;
const shownColumns = 8;

/** Reads a table with a row of names above it, parted by commas, semicolons, tabs or bars. Throws a FeedFault where it is none. */
export function readTable(text: string): RawFeed {
  const collection = collectItems();
  let header: readonly string[] | null = null;
  let columns: TableColumns = {};
  let row = 0;
  const start = text.replace(/^\s*sep=.\r?\n/i, '').trimStart();
  Papa.parse<string[]>(start, {
    delimiter: delimiterOf(start),
    step({ data, errors }, parser) {
      row += 1;
      if (data.every((cell) => cell.trim() === '')) {
        return;
      }
      if (header === null) {
        header = namesOf(data);
        columns = tableColumns(header);
        return;
      }
      if (columns.title === undefined && columns.text === undefined) {
        throw withoutColumns(header, data);
      }
      if (errors.length > 0 || data.length > header.length + 1) {
        collection.skip(row, 'broken-row');
      } else {
        collection.add(itemOf(data, columns), row);
      }
      if (collection.isOver()) {
        parser.abort();
      }
    },
  });
  if (columns.title === undefined && columns.text === undefined) {
    throw noTable();
  }
  return { format: 'csv', title: '', link: null, items: collection.items, skipped: collection.skipped };
}

/** The mark that the row of names has most of, outside of quotes. Papa's own guess looks at the rows' texts as well and errs on them. */
function delimiterOf(text: string): string {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  if (firstLine.length > longestHeader) {
    throw noTable();
  }
  const names = firstLine.replaceAll(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: names.split(mark).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).mark;
}

function namesOf(cells: readonly string[]): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  const isText = !/(?![\t\n\r])\p{Cc}/u.test(names.join('')) && names.some((name) => /\p{L}/u.test(name));
  if (!isText || names.join('').length > longestHeader) {
    throw noTable();
  }
  return names;
}

/** Two rows of equally many cells are a table, and prose is not. */
function withoutColumns(header: readonly string[], row: readonly string[]): FeedFault {
  if (header.length < 2 || row.length !== header.length) {
    return noTable();
  }
  const columns = header
    .slice(0, shownColumns)
    .map((name) => shortened(name, 40))
    .join(', ');
  const message = `The table has no column for a title or a text, only: ${columns}.`;
  return new FeedFault('feed.no-columns', message, { columns });
}

function noTable(): FeedFault {
  return new FeedFault('feed.not-a-feed', 'This is neither a feed nor a table.');
}

function itemOf(cells: readonly string[], columns: TableColumns): FeedItem {
  const cell = (field: TableField) => {
    const index = columns[field];
    const value = index === undefined ? '' : (cells[index] ?? '').trim();
    return value === '' ? null : value;
  };
  const plain = (field: TableField) => htmlToText(cell(field) ?? '');
  return {
    id: cell('id'),
    title: shortened(oneLine(plain('title')), titleLimit),
    text: shortened(plain('text'), textLimit),
    link: cell('link'),
    base: null,
    picture: cell('picture'),
    date: cell('date'),
    topic: oneLine(plain('topic')),
  };
}
