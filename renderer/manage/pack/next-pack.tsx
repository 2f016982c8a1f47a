import { Link } from 'wouter';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import style from './pack-editor.module.css';

/** Whether a next version is being written, and the way to it. */
export function NextPack() {
  const { packEditor } = useText();
  const format = useFormat();
  const draft = useAnswer('policy.draft', {}).data;
  return (
    <section className={style.next} aria-labelledby="next-pack">
      <h2 id="next-pack">{packEditor.title}</h2>
      <p className={style.facts}>
        {draft ? packEditor.keptBy(format.moment(draft.changedAt), draft.by) : packEditor.nextLead}
      </p>
      <Link href="/manage/policy/edit" className={style.open}>
        {draft ? packEditor.goOn : packEditor.begin}
      </Link>
    </section>
  );
}
