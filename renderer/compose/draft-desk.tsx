import { useCallback, useRef, useState } from 'react';
import type { Settings } from '#shared/contract/device.ts';
import type { Account, Member } from '#shared/contract/member.ts';
import type { Caption, Post } from '#shared/contract/post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import { announce } from '../parts/announce.tsx';
import { useDraftReview } from '../reviews/use-draft-review.ts';
import { useText } from '../text/use-text.ts';
import { ApprovedColumn } from './approved-column.tsx';
import style from './compose-desk.module.css';
import type { EditorHandle } from './editor/draft-editor.tsx';
import type { OpenDraft } from './open-draft.ts';
import { PreviewColumn } from './preview-column.tsx';
import { ShareSheet } from './share-sheet.tsx';
import { type Side, SideSwitch } from './side-switch.tsx';
import { useCheckedDraft } from './use-checked-draft.ts';
import type { useDrafts } from './use-drafts.ts';
import { useOwnPictures } from './use-own-pictures.ts';
import { useShareDraft } from './use-share-draft.ts';
import { WritingColumn } from './writing-column.tsx';

type Props = {
  readonly post: Post;
  readonly draft: OpenDraft;
  readonly caption: Caption;
  readonly captions: readonly Caption[];
  readonly drafts: ReturnType<typeof useDrafts>;
  readonly member: Member;
  readonly settings: Settings;
  readonly account: Account | null;
  readonly pack: CompiledPack;
};

/** Approved text, editor and preview of one draft, and the way out with it. */
export function DraftDesk(props: Props) {
  const { post, draft, caption, captions, drafts, member, settings, account, pack } = props;
  const { compose } = useText();
  const editor = useRef<EditorHandle>(null);
  const [side, setSide] = useState<Side>('preview');
  const reviewed = useDraftReview(draft);
  const checked = useCheckedDraft({
    post,
    draft,
    caption,
    member,
    settings,
    pack,
    approved: reviewed.approved,
    judgeAhead: drafts.judgeAhead,
  });
  const own = useOwnPictures(draft, (picture) => drafts.change(draft.network, picture));
  const sharing = useShareDraft({
    post,
    draft,
    settings,
    verdict: checked.verdict,
    read: checked.reading.text,
    flush: drafts.flush,
  });
  const pictures = [...post.pictures, ...own.pictures];

  const startFrom = useCallback(
    (chosen: Caption) => {
      const replaced = editor.current?.replaceText(chosen.text, chosen.id) ?? '';
      const isOwn = replaced.trim() !== '' && captions.every(({ text }) => text !== replaced);
      if (isOwn) announce(compose.replaced);
    },
    [captions, compose],
  );

  return (
    <div className={style.columns} data-side={side}>
      <SideSwitch side={side} onChange={setSide} />
      <div className={`${style.column} ${style.approved}`}>
        <ApprovedColumn captions={captions} captionId={caption.id} link={post.link} onStart={startFrom} />
      </div>
      <WritingColumn
        editor={editor}
        draft={draft}
        caption={caption}
        drafts={drafts}
        settings={settings}
        pack={pack}
        checked={checked}
        sharing={sharing}
        picture={pictures.find(({ id }) => id === draft.pictureId) ?? null}
        own={own}
        reviewed={reviewed}
      />
      <div className={`${style.column} ${style.preview}`}>
        <PreviewColumn
          post={post}
          draft={draft}
          language={caption.language}
          author={member.name}
          handle={account?.handle ?? null}
          findings={checked.findings}
          reading={checked.reading}
          own={own}
          onPicture={(picture) => drafts.change(draft.network, picture)}
        />
      </div>
      {sharing.opened && (
        <ShareSheet
          key={sharing.opened.share.id}
          opened={sharing.opened}
          onClose={sharing.close}
          onOut={({ network }) => void drafts.discard(network)}
        />
      )}
    </div>
  );
}
