import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Output } from '#shared/contract.ts';
import type { CallRefused } from '../call/call-refused.ts';
import { fetchAnswer } from '../call/fetch-answer.ts';

const firstPage = 24;
const laterPage = 2000;
/** The pictures of the first page come before the words of all others. */
const restAfterMs = 700;

/** All posts that can be shared now, newest first, in pages. */
export const postPages = infiniteQueryOptions<
  Output<'post.page'>,
  CallRefused,
  { pages: Output<'post.page'>[] },
  string[],
  string | null
>({
  queryKey: ['post.page'],
  initialPageParam: null,
  queryFn: ({ pageParam }) =>
    fetchAnswer('post.page', { after: pageParam, limit: pageParam === null ? firstPage : laterPage }),
  getNextPageParam: ({ next }) => next,
});

/** A first page at once, so that there is something to see, then the rest; all of it at once where `isAllWanted`. */
export function usePosts(isAllWanted: boolean) {
  const pages = useInfiniteQuery(postPages);
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  useEffect(() => {
    if (!hasNextPage || isFetching) return;
    const timer = setTimeout(() => void fetchNextPage(), isAllWanted ? 0 : restAfterMs);
    return () => clearTimeout(timer);
  }, [hasNextPage, isFetching, fetchNextPage, isAllWanted]);

  const posts = useMemo(() => pages.data?.pages.flatMap((page) => page.posts) ?? [], [pages.data]);
  return { posts, isPending: pages.isPending, error: pages.error, retry: pages.refetch };
}
