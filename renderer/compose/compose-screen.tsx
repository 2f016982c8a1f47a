import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import { ComposeDesk } from './compose-desk.tsx';
import style from './compose-screen.module.css';
import { usePack } from './use-pack.ts';
import { useSavedDrafts } from './use-saved-drafts.ts';

type Props = { readonly postId: string; readonly network: string | undefined };

/** Where an approved post becomes one's own and is shared. */
export function ComposeScreen({ postId, network }: Props) {
  const text = useText();
  const [, go] = useLocation();
  const post = useAnswer('post.get', { postId });
  const session = useAnswer('session.me', {});
  const settings = useAnswer('settings.get', {});
  const accounts = useAnswer('account.list', {});
  const pack = usePack();
  const drafts = useSavedDrafts(postId);
  const [round, setRound] = useState(0);
  const { refetch } = drafts;
  const takeNewer = useCallback(() => {
    void refetch().then(() => setRound((before) => before + 1));
  }, [refetch]);
  const title = post.data?.title ?? text.compose.title;

  useEffect(() => {
    document.title = `${title} · ${text.frame.product}`;
  }, [title, text]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) go('/discover');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);

  const asked = [post, session, settings, accounts, pack.answer, drafts];
  // An answer that is already there stays when asking again fails: the editor must not go away under somebody's hands.
  const failed = asked.find(({ error, data }) => error !== null && data === undefined);
  let content: ReactNode = <LoadingState />;
  if (failed?.error) {
    const retry = () => {
      for (const { error, refetch } of asked) if (error) void refetch();
    };
    content = <FailedState error={failed.error} onRetry={retry} />;
  } else if (
    post.data &&
    session.data &&
    settings.data &&
    accounts.data &&
    drafts.data &&
    !pack.answer.isPending
  ) {
    content = pack.compiled ? (
      post.data.networks.length > 0 ? (
        <ComposeDesk
          key={`${postId}-${round}`}
          post={post.data}
          asked={network}
          member={session.data.member}
          settings={settings.data}
          accounts={accounts.data}
          pack={pack.compiled}
          saved={drafts.data}
          onNewer={takeNewer}
        />
      ) : (
        <EmptyState title={text.compose.noNetworksTitle}>{text.compose.noNetworks}</EmptyState>
      )
    ) : (
      <EmptyState title={text.compose.packBroken} />
    );
  }

  return (
    <div className={style.screen}>
      <header className={style.head}>
        <Link href="/discover" className={style.back ?? ''}>
          <ArrowLeft size={16} aria-hidden />
          {text.compose.back}
        </Link>
        <h1 className={style.title}>{title}</h1>
      </header>
      {content}
    </div>
  );
}
