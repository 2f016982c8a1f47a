import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { type PostStatus, postStatus } from '#shared/contract/post.ts';
import type { Output } from '#shared/contract.ts';
import type { CallRefused } from '../call/call-refused.ts';
import { fetchAnswer } from '../call/fetch-answer.ts';
import { Button } from '../parts/button.tsx';
import { PostPicture } from '../parts/post-picture.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './post-queue.module.css';

const pageLength = 50;

/** The posts of one status; each opens in the editor. */
export function PostQueue({ status: asked }: { readonly status: string | undefined }) {
  const { manage } = useText();
  const format = useFormat();
  const status: PostStatus = postStatus.safeParse(asked).data ?? 'proposed';
  const pages = useInfiniteQuery<
    Output<'post.queue'>,
    CallRefused,
    { pages: Output<'post.queue'>[] },
    string[],
    string | null
  >({
    queryKey: ['post.queue', status],
    initialPageParam: null,
    queryFn: ({ pageParam }) => fetchAnswer('post.queue', { status, after: pageParam, limit: pageLength }),
    getNextPageParam: ({ next }) => next,
  });
  const posts = pages.data?.pages.flatMap((page) => page.posts) ?? [];
  const total = pages.data?.pages[0]?.total ?? 0;

  return (
    <>
      <div className={style.head}>
        <nav className={style.statuses} aria-label={manage.posts}>
          {postStatus.options.map((option) => (
            <Link
              key={option}
              href={`/manage/posts/${option}`}
              aria-current={option === status ? 'page' : undefined}
            >
              {manage.statuses[option]}
            </Link>
          ))}
        </nav>
        <Link href="/manage/post/new" className={style.new}>
          <Plus size={16} aria-hidden />
          {manage.newPost}
        </Link>
      </div>
      {pages.isPending && <LoadingState />}
      {pages.error && <FailedState error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.data && posts.length === 0 && (
        <EmptyState title={manage.statuses[status]}>{manage.nothing[status]}</EmptyState>
      )}
      {posts.length > 0 && <p className={style.total}>{manage.total(total)}</p>}
      <ul className={style.list}>
        {posts.map((post) => (
          <li key={post.id}>
            <Link href={`/manage/post/${encodeURIComponent(post.id)}`} className={style.post}>
              <span className={style.picture}>
                <PostPicture picture={post.picture} isDecorative />
              </span>
              <span className={style.words}>
                <strong>{post.title}</strong>
                <span className={style.summary}>{post.summary}</span>
                <span className={style.facts}>
                  {format.nearDay(post.startsAt)}
                  {' · '}
                  {post.captions.length > 0 ? manage.captions(post.captions.length) : manage.noCaptions}
                  {post.source && ` · ${manage.from(post.source)}`}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button className={style.more} disabled={pages.isFetching} onClick={() => void pages.fetchNextPage()}>
          {manage.more}
        </Button>
      )}
    </>
  );
}
