import { Check, Clock3, Sparkles, Users } from 'lucide-react';
import { Link } from 'wouter';
import type { PostCard } from '#shared/contract/post.ts';
import { networkIds } from '#shared/networks/network-id.ts';
import { NetworkBadge } from '../parts/network-badge.tsx';
import { PostPicture } from '../parts/post-picture.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './post-tile.module.css';

const dayLength = 86_400_000;
const newForDays = 3;
const endsSoonDays = 14;
const mostBadges = 5;

type Props = { readonly post: PostCard; readonly topicName: string; readonly now: Date };

/** One post in the grid. The whole tile is one link to the composer. */
export function PostTile({ post, topicName, now }: Props) {
  const { discover } = useText();
  const format = useFormat();
  const isNew = now.getTime() - Date.parse(post.startsAt) < newForDays * dayLength;
  const networks = networkIds.filter((id) => post.networks.includes(id));
  const endsSoon =
    post.expiresAt !== null && Date.parse(post.expiresAt) - now.getTime() < endsSoonDays * dayLength;

  return (
    <Link href={`/compose/${encodeURIComponent(post.id)}`} className={style.tile} data-post={post.id}>
      <div className={style.picture}>
        <PostPicture picture={post.picture} isDecorative />
        {isNew && (
          <span className={`${style.flag} ${style.new}`}>
            <Sparkles size={12} aria-hidden />
            {discover.isNew}
          </span>
        )}
        {!isNew && endsSoon && post.expiresAt && (
          <span className={`${style.flag} ${style.ending}`}>
            <Clock3 size={12} aria-hidden />
            {discover.ends(format.nearDay(post.expiresAt, now))}
          </span>
        )}
      </div>
      <div className={style.words}>
        <p className={style.topic}>{topicName}</p>
        <h2 className={style.title}>{post.title}</h2>
        <p className={style.shares}>
          {post.sharedByMe.length > 0 ? <Check size={14} aria-hidden /> : <Users size={14} aria-hidden />}
          {post.sharedByMe.length > 0
            ? discover.sharedByMe
            : post.shares > 0
              ? discover.shares(post.shares)
              : discover.noShares}
        </p>
        <div className={style.foot}>
          <span className={style.networks}>
            {networks.slice(0, mostBadges).map((network) => (
              <NetworkBadge key={network} network={network} isDone={post.sharedByMe.includes(network)} />
            ))}
            {networks.length > mostBadges && <span>+{networks.length - mostBadges}</span>}
          </span>
          {post.points > 0 && <span className={style.points}>{discover.upTo(post.points)}</span>}
        </div>
      </div>
    </Link>
  );
}
