import { type RefObject, useMemo, useState } from 'react';
import type { Settings } from '#shared/contract/device.ts';
import type { Caption, Picture } from '#shared/contract/post.ts';
import { longestText } from '#shared/contract/share.ts';
import { networks } from '#shared/networks/networks.ts';
import { applySafeFixes } from '#shared/policy/apply-fixes.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { Finding } from '#shared/policy/finding.ts';
import { suggestDisclosure } from '#shared/policy/suggest-disclosure.ts';
import { RemindButton } from '../reminders/remind-button.tsx';
import { AskReview } from '../reviews/ask-review.tsx';
import { ReviewPanel } from '../reviews/review-panel.tsx';
import type { DraftReview } from '../reviews/use-draft-review.ts';
import { useText } from '../text/use-text.ts';
import style from './compose-desk.module.css';
import { DraftEditor, type EditorHandle } from './editor/draft-editor.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import { ExplainVerdict } from './explain-verdict.tsx';
import { FindingsList } from './findings-list.tsx';
import { KeepFalseAlarm } from './keep-false-alarm.tsx';
import { MastodonServer } from './mastodon-server.tsx';
import type { OpenDraft } from './open-draft.ts';
import { PublishBar } from './publish-bar.tsx';
import { useBlurKey } from './use-blur-key.ts';
import type { useCheckedDraft } from './use-checked-draft.ts';
import type { useDrafts } from './use-drafts.ts';
import type { useOwnPictures } from './use-own-pictures.ts';
import type { useShareDraft } from './use-share-draft.ts';

type Props = {
  readonly editor: RefObject<EditorHandle | null>;
  readonly draft: OpenDraft;
  readonly caption: Caption;
  readonly drafts: ReturnType<typeof useDrafts>;
  readonly settings: Settings;
  readonly pack: CompiledPack;
  readonly checked: ReturnType<typeof useCheckedDraft>;
  readonly sharing: ReturnType<typeof useShareDraft>;
  /** The draft's picture, once its size is known. */
  readonly picture: Picture | null;
  readonly own: ReturnType<typeof useOwnPictures>;
  readonly reviewed: DraftReview;
};

/** The editor with what is above it, what the checks say below it, and the button. */
export function WritingColumn(props: Props) {
  const { editor, draft, caption, drafts, settings, pack, checked, sharing, picture, own, reviewed } = props;
  const { compose } = useText();
  const { network } = draft;
  const { findings, measure, asked } = checked;
  const surroundings = useMemo(
    () => ({ locked: caption.locked, lockedTitle: compose.lockedClaim, overflowAt: measure.overflowAt }),
    [caption, compose, measure.overflowAt],
  );
  const blur = findings.flatMap(({ pictureFix }) => pictureFix ?? [])[0];
  useBlurKey(blur ? () => void own.blur(blur.regions) : null);
  const [disputed, setDisputed] = useState<Finding | null>(null);
  const keepNow = async () => {
    // A draft that is still the caption was never saved: it is now, so that there is one to be reminded of.
    drafts.change(network, {});
    await drafts.flush();
  };
  const [isAsking, setIsAsking] = useState(false);
  const canAsk =
    draft.text.trim() !== '' &&
    checked.judged !== 'block' &&
    checked.obstacle !== 'closed' &&
    !checked.isPaused &&
    !(checked.judged === 'review' && checked.verdict.canShare) &&
    reviewed.waiting === null;
  const [isExplaining, setIsExplaining] = useState(false);
  const wording = suggestDisclosure(pack, settings.country ?? undefined);
  const missing = wording === '' ? undefined : findings.find(({ rule }) => rule === 'disclosure');

  function disclose(): void {
    const fix = missing?.fixes[0];
    if (fix) editor.current?.applyFix(fix);
    else editor.current?.replaceText(`${wording} ${draft.text}`);
  }

  return (
    <section className={style.writing} aria-label={compose.editor(networks[network].name)}>
      <EditorToolbar
        editor={editor}
        saveState={drafts.saveState}
        isTooLong={draft.text.length > longestText}
        isKept={drafts.kept.has(network)}
        count={measure}
        onDisclose={missing ? disclose : null}
        ownWords={
          checked.ownWords && pack.ownWords.limit !== null
            ? { measured: checked.ownWords, limit: pack.ownWords.limit }
            : null
        }
      />
      <DraftEditor
        ref={editor}
        className={style.editor ?? ''}
        network={network}
        text={draft.text}
        captionId={draft.captionId}
        spelling={caption.language}
        label={compose.editor(networks[network].name)}
        findings={findings}
        surroundings={surroundings}
        onChange={(text, captionId) => drafts.write(network, { text, captionId })}
        onShare={sharing.run}
        onLeave={() => void drafts.flush()}
      />
      <FindingsList
        findings={findings}
        onFix={(fix) => editor.current?.applyFix(fix)}
        onFixAll={() => editor.current?.replaceText(applySafeFixes(pack, asked).text)}
        onShow={(finding) => editor.current?.showFinding(finding)}
        onDisagree={setDisputed}
        picture={picture}
        isBlurring={own.isBlurring}
        onPictureFix={({ regions }) => void own.blur(regions)}
      />
      {checked.obstacle === 'server' && <MastodonServer />}
      <ReviewPanel
        reviewed={reviewed}
        draft={draft}
        onText={(text, captionId) => editor.current?.replaceText(text, captionId)}
        onDraft={(part) => drafts.change(network, part)}
        onAsk={() => setIsAsking(true)}
      />
      <PublishBar
        network={network}
        verdict={checked.verdict}
        offer={sharing.offer}
        refusal={sharing.refusal}
        isSharing={sharing.isSharing}
        onShare={sharing.run}
        review={canAsk ? { isNeeded: checked.judged === 'review', onAsk: () => setIsAsking(true) } : null}
        remind={
          draft.text.trim() === '' ? null : (
            <RemindButton postId={draft.postId} network={network} flush={keepNow} />
          )
        }
        onExplain={draft.text.trim() === '' ? null : () => setIsExplaining(true)}
      />
      <AskReview
        draft={draft}
        reading={checked.reading.text}
        country={settings.country}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
      />
      <KeepFalseAlarm
        finding={disputed}
        text={draft.text}
        packVersion={pack.version}
        onClose={() => setDisputed(null)}
      />
      <ExplainVerdict
        pack={pack}
        asked={asked}
        findings={findings}
        canShare={checked.verdict.canShare}
        isOpen={isExplaining}
        onClose={() => setIsExplaining(false)}
      />
    </section>
  );
}
