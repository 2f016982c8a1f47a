import { useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import type { Settings } from '#shared/contract/device.ts';
import type { Member } from '#shared/contract/member.ts';
import type { Caption, Post } from '#shared/contract/post.ts';
import { crisisPause } from '#shared/crisis/crisis-pause.ts';
import { draftToCheck } from '#shared/drafts/draft-to-check.ts';
import { measureText } from '#shared/networks/measure-text.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { Finding } from '#shared/policy/finding.ts';
import type { PairPrint } from '#shared/policy/reading/word-likeness.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useCrises } from '../crisis/use-crises.ts';
import { LanguageContext } from '../text/use-text.ts';
import { type Judged, judgeDraft } from './checks/judge-draft.ts';
import { useChecks } from './checks/use-checks.ts';
import type { OpenDraft } from './open-draft.ts';
import { pictureObstacle, shareObstacle } from './share-obstacle.ts';
import type { useDrafts } from './use-drafts.ts';
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
  readonly judgeAhead: ReturnType<typeof useDrafts>['judgeAhead'];
};

/** What was judged before it is drawn, and of what. */
type Ahead = {
  readonly draft: OpenDraft;
  readonly asPost: unknown;
  readonly pack: CompiledPack;
  readonly judged: Judged;
};

// One and the same list, so that a text without findings gives the editor nothing to redraw at a key.
const none: readonly Finding[] = [];
const noPrints: readonly PairPrint[] = [];

/** What the checks say of a draft as it is now: asked again at each keystroke, never leaving the window. */
export function useCheckedDraft(parts: Parts) {
  const { post, draft, caption, member, settings, pack, approved, judgeAhead } = parts;
  const { code, text } = useContext(LanguageContext);
  const look = usePictureLook(draft.pictureId);
  const reading = usePictureReading(draft.pictureId);
  const { state, text: read } = reading;
  const crises = useCrises();
  const prints = useAnswer('share.prints', { postId: post.id }).data ?? noPrints;
  const isHeld = useAnswer('handbook.news', { language: code }).data?.holdsSharing ?? false;
  /** The draft as the checks see it. One and the same function until something other than the draft changes. */
  const asPost = useCallback(
    (written: OpenDraft, now: Date) =>
      draftToCheck(written, caption, post, {
        now,
        language: code,
        country: settings.country,
        roles: member.roles,
        look,
        read: read ?? (state === 'failed' ? null : undefined),
        colleaguePrints: prints,
      }),
    [caption, post, code, settings.country, member.roles, look, read, state, prints],
  );
  const checks = useChecks();
  const ahead = useRef<Ahead | null>(null);
  /** What is known of a draft under these circumstances. */
  const knownOf = useCallback(
    (written: OpenDraft): Judged | null => {
      const { current: known } = ahead;
      return known?.draft === written && known.asPost === asPost && known.pack === pack ? known.judged : null;
    },
    [asPost, pack],
  );
  useEffect(() => {
    if (checks === null) return;
    return judgeAhead(draft.network, async (latest) => {
      if (knownOf(latest) !== null) return;
      const judged = await checks.judge(asPost(latest, new Date()));
      ahead.current = judged && { draft: latest, asPost, pack, judged };
    });
  }, [judgeAhead, draft.network, checks, asPost, pack, knownOf]);
  const checked = useMemo(() => {
    const now = new Date();
    const obstacle =
      shareObstacle(draft.network, post, settings, now) ??
      (isHeld ? 'handbook' : pictureObstacle(draft.pictureId, { state }));
    const asked = asPost(draft, now);
    const { findings, ownWords, ...judged } = knownOf(draft) ?? judgeDraft(pack, asked);
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
      ownWords,
    };
  }, [post, draft, settings, pack, text, state, approved, crises, isHeld, asPost, knownOf]);
  return { ...checked, reading };
}
