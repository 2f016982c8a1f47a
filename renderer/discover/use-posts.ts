import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Output } from '#shared/contract.ts';
import { call } from '../call/call.ts';
import { CallRefused } from '../call/call-refused.ts';

const firstPage = 60;
const laterPage = 2000;

/** All posts that can be shared now, newest first: a first page at once, so that there is something to see, then the rest. */
export function usePosts() {
  const pages = useInfiniteQuery<
    Output<'post.page'>,
    CallRefused,
    { pages: Output<'post.page'>[] },
    string[],
    string | null
  >({
    queryKey: ['post.page'],
    initialPageParam: null,
    queryFn: async ({ pageParam }) => {
      const answer = await call('post.page', {
        after: pageParam,
        limit: pageParam === null ? firstPage : laterPage,
      });
      if (!answer.ok) throw new CallRefused(answer.error);
      return answer.value;
    },
    getNextPageParam: ({ next }) => next,
  });

  const { hasNextPage, isFetching, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);

  const posts = useMemo(() => pages.data?.pages.flatMap((page) => page.posts) ?? [], [pages.data]);
  return { posts, isPending: pages.isPending, error: pages.error, retry: pages.refetch };
}
