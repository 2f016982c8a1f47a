import { Lightbulb } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import button from '../parts/button.module.css';
import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import style from './discover-screen.module.css';
import { FilterBar } from './filter-bar.tsx';
import { findPosts, searchable } from './find-posts.ts';
import { PostGrid } from './post-grid.tsx';
import { noFilter, useDiscover } from './use-discover.ts';
import { usePosts } from './use-posts.ts';

/** The approved posts that can be shared now. */
export function DiscoverScreen() {
  const { discover, suggestions } = useText();
  const topics = useAnswer('post.topics', {});
  const filter = useDiscover((state) => state.filter);
  const isFiltered = filter !== noFilter;
  const { posts, isPending, error, retry } = usePosts(isFiltered);
  const change = useDiscover((state) => state.change);

  const topicNames = useMemo(
    () => new Map(topics.data?.topics.map(({ id, name }) => [id, name])),
    [topics.data],
  );
  const prepared = useMemo(
    () => posts.map((post) => searchable(post, topicNames.get(post.topicId ?? '') ?? '')),
    [posts, topicNames],
  );
  const found = useMemo(() => findPosts(prepared, filter), [prepared, filter]);

  return (
    <Screen
      title={discover.title}
      lead={discover.lead}
      aside={
        <Link href="/suggest" className={`${button.button} ${button.medium} ${button.quiet}`}>
          <Lightbulb size={16} aria-hidden />
          {suggestions.title}
        </Link>
      }
    >
      <FilterBar topics={topics.data?.topics ?? []} campaigns={topics.data?.campaigns ?? []} />
      <p className={style.count} role="status">
        {!isPending && isFiltered && discover.found(found.length)}
      </p>
      {isPending && <LoadingState />}
      {error && <FailedState error={error} onRetry={() => void retry()} />}
      {!isPending && !error && posts.length === 0 && (
        <EmptyState
          title={discover.emptyTitle}
          action={<Link href="/manage/import">{discover.importFeed}</Link>}
        >
          {discover.empty}
        </EmptyState>
      )}
      {posts.length > 0 && found.length === 0 && (
        <EmptyState
          title={discover.nothingTitle}
          action={<Button onClick={() => change(noFilter)}>{discover.clear}</Button>}
        >
          {discover.nothing}
        </EmptyState>
      )}
      {found.length > 0 && <PostGrid posts={found} topicNames={topicNames} />}
    </Screen>
  );
}
