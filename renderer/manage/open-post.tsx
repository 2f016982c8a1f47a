import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import style from './post-editor.module.css';
import { PostEditor } from './post-editor.tsx';

/** One post in the editor; null opens an empty one. */
export function OpenPost({ postId }: { readonly postId: string | null }) {
  const { manage } = useText();
  const post = useAnswer('post.get', { postId: postId ?? '-' }, { enabled: postId !== null });
  const topics = useAnswer('post.topics', {});
  const status = post.data?.status ?? 'proposed';
  const isReady = topics.data && (postId === null || post.data);
  return (
    <>
      <Link href={`/manage/posts/${status}`} className={style.back}>
        <ArrowLeft size={16} aria-hidden />
        {manage.back}
      </Link>
      {postId !== null && post.isPending && <LoadingState />}
      {post.error && <FailedState error={post.error} onRetry={() => void post.refetch()} />}
      {post.data && <p className={style.status}>{manage.statuses[post.data.status]}</p>}
      {isReady && <PostEditor post={post.data ?? null} topics={topics.data} />}
    </>
  );
}
