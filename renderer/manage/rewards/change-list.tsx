import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import style from './change-list.module.css';

export type ToldChange = {
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  /** `was` is null where there was nothing before. */
  readonly facts: readonly { readonly label: string; readonly was: string | null; readonly became: string }[];
};

/** Changes, newest first: who, when, and each fact from what to what. */
export function ChangeList({ changes }: { readonly changes: readonly ToldChange[] }) {
  const { rewardHistory } = useText();
  const format = useFormat();
  if (changes.length === 0) return <p className={style.note}>{rewardHistory.none}</p>;
  return (
    <ol className={style.changes}>
      {changes.map(({ revision, at, by, facts }) => (
        <li key={revision}>
          <p>
            <strong>{revision === 0 ? rewardHistory.made(by) : rewardHistory.changed(by)}</strong>{' '}
            <time className={style.note} dateTime={at}>
              {format.moment(at)}
            </time>
          </p>
          <dl className={style.facts}>
            {facts.map(({ label, was, became }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{was === null ? became : rewardHistory.fromTo(was, became)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
