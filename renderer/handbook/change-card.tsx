import { useMemo } from 'react';
import { Link } from 'wouter';
import type { SectionChange } from '#shared/contract/handbook.ts';
import { changedLines } from '#shared/handbook/changed-lines.ts';
import { useText } from '../text/use-text.ts';
import style from './what-changed.module.css';

const marks = { same: 'span', added: 'ins', removed: 'del' } as const;

/** One section that is not what it was: what the manager says of it, and the words that are new or gone. */
export function ChangeCard({ change }: { readonly change: SectionChange }) {
  const { handbook } = useText();
  const { id, kind, title, notes, before, after } = change;
  const lines = useMemo(() => changedLines(before, after), [before, after]);
  return (
    <section className={style.card} aria-label={title}>
      <h3>
        {title} <span className={style.kind}>{handbook.changeKinds[kind]}</span>
      </h3>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <details open={kind === 'changed'}>
        <summary>{handbook.wordForWord}</summary>
        <div className={style.words}>
          {lines.map(({ at, pieces }) =>
            pieces === null ? (
              <p key={at} aria-hidden>
                …
              </p>
            ) : (
              <p key={at}>
                {pieces.map((piece) => {
                  const Mark = marks[piece.kind];
                  return <Mark key={piece.at}>{piece.text}</Mark>;
                })}
              </p>
            ),
          )}
        </div>
      </details>
      {kind !== 'removed' && <Link href={`/handbook/${id}`}>{handbook.openSection(title)}</Link>}
    </section>
  );
}
