import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PostCard } from '#shared/contract/post.ts';
import { nextTile } from './next-tile.ts';
import style from './post-grid.module.css';
import { PostTile } from './post-tile.tsx';
import { useDiscover } from './use-discover.ts';

const narrowestTile = 252;
const gap = 16;
/** What a tile's words need below its picture. */
const wordsHeight = 156;

type Props = { readonly posts: readonly PostCard[]; readonly topicNames: ReadonlyMap<string, string> };

/** The tiles, of which only those in sight exist: ten thousand cost no more than ten. Arrow keys go from tile to tile. */
export function PostGrid({ posts, topicNames }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [top, setTop] = useState(0);
  const now = new Date();
  const columns = Math.max(1, Math.floor((width + gap) / (narrowestTile + gap)));
  const tileWidth = (width - gap * (columns - 1)) / columns;
  const rowHeight = Math.round((tileWidth * 627) / 1200) + wordsHeight;

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      setWidth(element.clientWidth);
      setTop(element.offsetTop);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // Rows out of sight wait until those in sight are shown.
  const overscan = useDeferredValue(3, 0);
  const rows = useVirtualizer({
    count: width === 0 ? 0 : Math.ceil(posts.length / columns),
    getScrollElement: () => document.getElementById('content'),
    estimateSize: () => rowHeight + gap,
    overscan,
    scrollMargin: top,
    initialOffset: useDiscover.getState().scrollTop,
  });
  useEffect(() => {
    if (rowHeight > wordsHeight) rows.measure();
  }, [rows, rowHeight]);
  useReturnToPlace(width > 0);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const id = (event.target as HTMLElement).dataset.post;
    const from = posts.findIndex((post) => post.id === id);
    const to = nextTile(event.key, from, columns, posts.length);
    const post = to === null ? undefined : posts[to];
    if (to === null || !post) return;
    event.preventDefault();
    rows.scrollToIndex(Math.floor(to / columns));
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>(`[data-post="${CSS.escape(post.id)}"]`)?.focus(),
    );
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only add to what the links inside already do.
    <div ref={place} className={style.grid} style={{ height: rows.getTotalSize() }} onKeyDown={onKeyDown}>
      {rows.getVirtualItems().map((row) => (
        <div
          key={row.key}
          className={style.row}
          style={{
            height: rowHeight,
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            transform: `translateY(${row.start - top}px)`,
          }}
        >
          {posts.slice(row.index * columns, (row.index + 1) * columns).map((post) => (
            <PostTile
              key={post.id}
              post={post}
              topicName={topicNames.get(post.topicId ?? '') ?? ''}
              now={now}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Puts the list where it was left, and remembers where it is left. */
function useReturnToPlace(isReady: boolean): void {
  useEffect(() => {
    const content = document.getElementById('content');
    if (!content || !isReady) return;
    const { scrollTop } = useDiscover.getState();
    // To ask for a place has everything laid out at once.
    if (scrollTop > 0) content.scrollTop = scrollTop;
    const remember = () => useDiscover.setState({ scrollTop: content.scrollTop });
    content.addEventListener('scroll', remember, { passive: true });
    return () => content.removeEventListener('scroll', remember);
  }, [isReady]);
}
