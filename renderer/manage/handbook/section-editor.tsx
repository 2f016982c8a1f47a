import { useState } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { SectionArticle } from '#renderer/handbook/section-article.tsx';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { type HandbookEdit, type HandbookText, quizQuestion } from '#shared/contract/handbook.ts';
import { sectionProblems } from '#shared/handbook/section-problems.ts';
import { slugOf } from '#shared/handbook/split-section.ts';
import style from './handbook-desk.module.css';
import { QuestionList } from './question-list.tsx';
import { SectionFields } from './section-fields.tsx';

type Props = {
  readonly language: string;
  /** As it is in force; null where it is new. */
  readonly section: HandbookText | null;
  /** What waits for it already. */
  readonly edit: HandbookEdit | null;
  readonly others: readonly { readonly id: string; readonly title: string }[];
  /** Ids of all sections that links may name. */
  readonly known: ReadonlySet<string>;
  readonly onSaved: (id: string) => void;
  readonly onGone: () => void;
};

/** One section: its Markdown, what it looks like, its questions, and what is not right yet, said while it is typed. */
export function SectionEditor({ language, section, edit, others, known, onSaved, onGone }: Props) {
  const text = useText();
  const { handbookDesk } = text;
  const save = useCommand('handbook.saveEdit');
  const discard = useCommand('handbook.discardEdit');
  const [draft, setDraft] = useState<HandbookEdit>(
    edit ?? {
      kind: 'put',
      id: section?.id ?? '',
      language,
      title: section?.title ?? '',
      text: section?.text ?? '',
      note: '',
      questions: section?.questions ?? [],
      after: section ? null : (others.at(-1)?.id ?? ''),
    },
  );
  const isNew = section === null;
  const id = isNew && edit === null ? slugOf(draft.title) : draft.id;
  const problems = sectionProblems({ ...draft, id }, new Set([...known, id]));
  const isTaken = isNew && edit === null && others.some((other) => other.id === id);
  const areQuestionsWhole = draft.questions.every((question) => quizQuestion.safeParse(question).success);

  async function keep(kind: HandbookEdit['kind']): Promise<void> {
    const answer = await save.run({ ...draft, id, kind });
    announceAnswer(text, answer, kind === 'put' ? handbookDesk.kept : handbookDesk.removalKept);
    if (answer.ok) onSaved(id);
  }

  return (
    <section className={style.panel} aria-labelledby="edited-section">
      <h2 id="edited-section">{isNew ? handbookDesk.newSection : draft.title}</h2>
      {edit && <p className={style.facts}>{handbookDesk.waits[edit.kind]}</p>}
      <div className={style.sides}>
        <div className={style.form}>
          <SectionFields draft={draft} others={others} onChange={(part) => setDraft({ ...draft, ...part })} />
          <QuestionList
            questions={draft.questions}
            onChange={(questions) => setDraft({ ...draft, questions: [...questions] })}
          />
          {(problems.length > 0 || isTaken || !areQuestionsWhole) && (
            <div className={style.problems} role="status">
              <ul>
                {problems.map(({ kind, words }) => (
                  <li key={`${kind} ${words}`}>{handbookDesk.problems[kind](words)}</li>
                ))}
                {isTaken && <li>{handbookDesk.titleTaken}</li>}
                {!areQuestionsWhole && <li>{handbookDesk.questionsNotWhole}</li>}
              </ul>
            </div>
          )}
          <div className={style.buttons}>
            <Button
              look="primary"
              disabled={save.isRunning || isTaken || !areQuestionsWhole || draft.title.trim() === ''}
              onClick={() => void keep('put')}
            >
              {handbookDesk.keep}
            </Button>
            {edit && (
              <Button
                disabled={discard.isRunning}
                onClick={async () => {
                  announceAnswer(text, await discard.run({ id, language }), handbookDesk.discarded);
                  onGone();
                }}
              >
                {handbookDesk.discard}
              </Button>
            )}
            {section && (
              <Button
                look="quiet"
                disabled={save.isRunning || draft.note.trim() === ''}
                title={handbookDesk.removeHint}
                onClick={() => void keep('remove')}
              >
                {handbookDesk.remove}
              </Button>
            )}
          </div>
        </div>
        <section className={style.preview} aria-label={handbookDesk.preview}>
          <SectionArticle section={{ ...draft, id: `preview-${id}` }} anchor={null} />
        </section>
      </div>
    </section>
  );
}
