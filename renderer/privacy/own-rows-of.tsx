import type { OwnRows } from '#shared/contract/privacy.ts';
import { useText } from '../text/use-text.ts';
import style from './privacy-screen.module.css';

const mostShown = 100;

/** One table of the record: what it is for, how long it stays, and the member's rows in it, the newest of very many. */
export function OwnRowsOf({ rows: { table, rows, ...recorded } }: { readonly rows: OwnRows }) {
  const { privacy } = useText();
  const { purpose, retention } = privacy.noteOf(table, recorded);
  const columns = Object.keys(rows[0] ?? {});
  return (
    <details className={style.table}>
      <summary>
        <code>{table}</code> <span className={style.quiet}>{privacy.count(rows.length)}</span>
      </summary>
      <p className={style.quiet}>{privacy.purpose(purpose)}</p>
      <p className={style.quiet}>{privacy.retention(retention)}</p>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
        <section className={style.scroll} tabIndex={0} aria-label={table}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(-mostShown).map((row) => (
                <tr key={JSON.stringify(row)}>
                  {columns.map((column) => (
                    <td key={column}>{String(row[column] ?? '')}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
