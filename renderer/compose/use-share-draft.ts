import { useContext, useEffect, useEffectEvent } from 'react';
import type { Settings } from '#shared/contract/device.ts';
import type { Post } from '#shared/contract/post.ts';
import { serverHost } from '#shared/networks/server-host.ts';
import type { PictureText } from '#shared/policy/picture-text.ts';
import { useAnswer } from '../call/use-answer.ts';
import { announce } from '../parts/announce.tsx';
import { LanguageContext } from '../text/use-text.ts';
import type { OpenDraft } from './open-draft.ts';
import { useShare } from './use-share.ts';
import type { VerdictSentence } from './verdict-sentence.ts';

type Parts = {
  readonly post: Post;
  readonly draft: OpenDraft;
  readonly settings: Settings;
  readonly verdict: VerdictSentence;
  /** What the device has read in the draft's picture. */
  readonly read: PictureText | null;
  readonly flush: () => Promise<void>;
};

/** Sharing the draft of one network: whether it can be, what it earns, and Ctrl or Cmd with Enter for it. */
export function useShareDraft({ post, draft, settings, verdict, read, flush }: Parts) {
  const { code } = useContext(LanguageContext);
  const { network } = draft;
  const offer = useAnswer('share.offer', { postId: post.id, network });
  const share = useShare();
  const server = serverHost(settings.mastodonServer);

  function run(): void {
    if (share.isSharing || share.opened) return;
    if (!verdict.canShare) {
      announce(verdict.sentence);
      return;
    }
    void flush();
    void share.share(draft, {
      reading: read,
      country: settings.country,
      server: network === 'mastodon' ? server : null,
      language: code,
    });
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  // A refusal is about the draft as it was shared; the next change of it makes the refusal old.
  const refusal = share.refusal?.draft === draft ? share.refusal.error : null;
  return { ...share, refusal, run, offer: offer.data };
}
