import { useContext } from 'react';
import type { CallError } from '#shared/contract/call-error.ts';
import { useAnswer } from '../call/use-answer.ts';
import { Button } from '../parts/button.tsx';
import { LanguageContext } from '../text/use-text.ts';
import { CaptionEditor } from './caption-editor.tsx';
import type { EditedCaption, EditedPost } from './edited-post.ts';
import { firstCaption } from './first-caption.ts';
import style from './post-editor.module.css';

type Props = {
  readonly edited: EditedPost;
  readonly faults: NonNullable<CallError['captions']>;
  readonly onChange: (captions: readonly EditedCaption[]) => void;
};

/** The captions of the post being edited, each with what the pack would stop in it, and a way to add one. */
export function CaptionList({ edited, faults, onChange }: Props) {
  const { code, text } = useContext(LanguageContext);
  const pack = useAnswer('policy.pack', {}).data?.pack;
  const { captions } = edited;

  return (
    <section className={style.panel} aria-labelledby="post-captions">
      <h2 id="post-captions">{text.manage.captionsTitle}</h2>
      <p className={style.note}>{text.manage.captionsLead}</p>
      {captions.map((caption, index) => (
        <CaptionEditor
          key={caption.key}
          number={index + 1}
          caption={caption}
          findings={faults.find(({ captionId }) => captionId === caption.id)?.findings ?? []}
          onChange={(next) => onChange(captions.map((one) => (one.key === caption.key ? next : one)))}
          onRemove={() => onChange(captions.filter(({ key }) => key !== caption.key))}
        />
      ))}
      <Button
        className={style.add}
        onClick={() => onChange([...captions, firstCaption(edited, code, pack, crypto.randomUUID())])}
      >
        {text.manage.addCaption}
      </Button>
    </section>
  );
}
