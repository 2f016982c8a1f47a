import { useInfiniteQuery } from '@tanstack/react-query';
import type { Output } from '#shared/contract.ts';
import type { CallRefused } from '../call/call-refused.ts';
import { fetchAnswer } from '../call/fetch-answer.ts';
import { Button } from '../parts/button.tsx';
import { FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import style from './statement.module.css';
import { StatementRow } from './statement-row.tsx';

const pageLength = 50;

/** Every entry of the member's chain, newest first, with the balance after it. */
export function Statement() {
  const { points } = useText();
  const pages = useInfiniteQuery<
    Output<'points.statement'>,
    CallRefused,
    { pages: Output<'points.statement'>[] },
    string[],
    number | null
  >({
    queryKey: ['points.statement'],
    initialPageParam: null,
    queryFn: ({ pageParam }) => fetchAnswer('points.statement', { before: pageParam, limit: pageLength }),
    getNextPageParam: ({ next }) => next,
  });
  const lines = pages.data?.pages.flatMap((page) => page.lines) ?? [];

  return (
    <section aria-labelledby="statement">
      <h2 id="statement" className={style.heading}>
        {points.statement}
      </h2>
      {pages.isPending && <LoadingState />}
      {pages.error && <FailedState error={pages.error} onRetry={() => void pages.refetch()} />}
      {lines.length > 0 && (
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{points.date}</th>
              <th scope="col">{points.what}</th>
              <th scope="col" className={style.number}>
                {points.change}
              </th>
              <th scope="col" className={style.number}>
                {points.running}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <StatementRow key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
      {pages.hasNextPage && (
        <Button className={style.more} onClick={() => void pages.fetchNextPage()} disabled={pages.isFetching}>
          {points.more}
        </Button>
      )}
    </section>
  );
}
