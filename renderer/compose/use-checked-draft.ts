import { useContext, useMemo } from 'react';
import type { Settings } from '#shared/contract/device.ts';
import type { Member } from '#shared/contract/member.ts';
import type { Caption, Post } from '#shared/contract/post.ts';
import { crisisPause } from '#shared/crisis/crisis-pause.ts';
import { draftToCheck } from '#shared/drafts/draft-to-check.ts';
import { measureText } from '#shared/networks/measure-text.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { Finding } from '#shared/policy/finding.ts';
import type { PairPrint } from '#shared/policy/reading/word-likeness.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useCrises } from '../crisis/use-crises.ts';
import { LanguageContext } from '../text/use-text.ts';
import type { OpenDraft } from './open-draft.ts';
import { pictureObstacle, shareObstacle } from './share-obstacle.ts';
import { usePictureLook } from './use-picture-look.ts';
import { usePictureReading } from './use-picture-reading.ts';
import { pausedVerdict, verdictSentence } from './verdict-sentence.ts';

type Parts = {
  readonly post: Post;
  readonly draft: OpenDraft;
  readonly caption: Caption;
  readonly member: Member;
  readonly settings: Settings;
  readonly pack: CompiledPack;
  /** The sentence for a draft that a reviewer has approved as it is. */
  readonly approved: string | null;
};

// One and the same list, so that a text without findings gives the editor nothing to redraw at a key.
const none: readonly Finding[] = [];
const noPrints: readonly PairPrint[] = [];

/** What the checks say of a draft as it is now: asked again at each keystroke, never leaving the window. */
export function useCheckedDraft({ post, draft, caption, member, settings, pack, approved }: Parts) {
  const { code, text } = useContext(LanguageContext);
  const look = usePictureLook(draft.pictureId);
  const reading = usePictureReading(draft.pictureId);
  const { state, text: read } = reading;
  const crises = useCrises();
  const prints = useAnswer('share.prints', { postId: post.id }).data ?? noPrints;
  const isHeld = useAnswer('handbook.news', { language: code }).data?.holdsSharing ?? false;
  const checked = useMemo(() => {
    const now = new Date();
    const obstacle =
      shareObstacle(draft.network, post, settings, now) ??
      (isHeld ? 'handbook' : pictureObstacle(draft.pictureId, { state }));
    const asked = draftToCheck(draft, caption, post, {
      now,
      language: code,
      country: settings.country,
      roles: member.roles,
      look,
      read: read ?? (state === 'failed' ? null : undefined),
      colleaguePrints: prints,
    });
    const { findings, ...judged } = checkPost(pack, asked);
    const pause = crisisPause(pack, crises, post.topicId, asked);
    return {
      asked,
      findings: findings.length === 0 ? none : findings,
      verdict: pause
        ? pausedVerdict(text.crisis, pause.crisis.title)
        : verdictSentence(text.compose, draft.text, { ...judged, findings }, obstacle, approved),
      judged: judged.verdict,
      obstacle,
      isPaused: pause !== null,
      measure: measureText(draft.network, draft.text),
      ownWords: pack.ownWords.limit === null ? null : pack.ownWords.measure(asked),
    };
  }, [
    post,
    draft,
    caption,
    member,
    settings,
    pack,
    code,
    text,
    look,
    state,
    read,
    prints,
    approved,
    crises,
    isHeld,
  ]);
  return { ...checked, reading };
}
