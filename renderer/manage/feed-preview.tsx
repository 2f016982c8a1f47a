import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Feed } from '#shared/contract/device.ts';
import { useCommand } from '../call/use-command.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './import-feed.module.css';

const mostSkippedShown = 20;

type Props = { readonly feed: Feed; readonly onDone: () => void };

/** What was read, to take or leave before it becomes proposed posts. */
export function FeedPreview({ feed, onDone }: Props) {
  const text = useText();
  const format = useFormat();
  const [, go] = useLocation();
  const propose = useCommand('post.propose');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const taken = feed.items.filter(({ sourceKey }) => !left.has(sourceKey));
  const rows = useVirtualizer({
    count: feed.items.length,
    getScrollElement: () => list.current,
    estimateSize: () => 96,
    overscan: 8,
  });

  function toggle(sourceKey: string): void {
    const next = new Set(left);
    if (!next.delete(sourceKey)) next.add(sourceKey);
    setLeft(next);
  }

  async function send(): Promise<void> {
    const answer = await propose.run({
      source: feed.title || text.manage.formats[feed.format],
      items: taken,
    });
    if (!answer.ok) return announce(refusalText(text, answer.error), 'danger');
    announce(text.manage.proposed(answer.value.added, answer.value.known));
    onDone();
    go('/manage/posts/proposed');
  }

  return (
    <section aria-labelledby="feed-preview">
      <div className={style.head}>
        <h2 id="feed-preview">
          {text.manage.readFrom(feed.items.length, text.manage.formats[feed.format], feed.title)}
        </h2>
        <Button look="primary" disabled={taken.length === 0 || propose.isRunning} onClick={() => void send()}>
          {propose.isRunning ? text.manage.proposing : text.manage.propose(taken.length)}
        </Button>
      </div>
      <label className={style.all}>
        <input
          type="checkbox"
          checked={left.size === 0}
          onChange={() =>
            setLeft(left.size === 0 ? new Set(feed.items.map((item) => item.sourceKey)) : new Set())
          }
        />
        {text.manage.chooseAll}
      </label>
      <div ref={list} className={style.items}>
        <div style={{ position: 'relative', height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const item = feed.items[index];
            if (!item) return null;
            return (
              <label
                key={item.sourceKey}
                ref={rows.measureElement}
                data-index={index}
                className={style.item}
                style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start}px)` }}
              >
                <input
                  type="checkbox"
                  aria-label={text.manage.choose(item.title)}
                  checked={!left.has(item.sourceKey)}
                  onChange={() => toggle(item.sourceKey)}
                />
                <span>
                  <strong>{item.title}</strong>
                  <span className={style.summary}>{item.summary}</span>
                  <span className={style.facts}>
                    {[item.publishedAt && format.day(item.publishedAt), item.topic, item.link]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </label>
            );
          })}
        </div>
      </div>
      {feed.skipped.length > 0 && (
        <div className={style.skipped}>
          <p>{text.manage.skipped(feed.skipped.length)}</p>
          <ul>
            {feed.skipped.slice(0, mostSkippedShown).map(({ place, reason }) => (
              <li key={place}>{text.manage.skippedAt(place, text.manage.skippedReasons[reason])}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
