import { useContext, useState } from 'react';
import { useLocation } from 'wouter';
import type { QueuedSuggestion } from '#shared/contract/suggestion.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { LanguageContext } from '../text/use-text.ts';
import style from './review-queue.module.css';

/** Accept it, which opens the post that it becomes, or decline it with a kind word. */
export function SuggestionAnswers({ suggestion }: { readonly suggestion: QueuedSuggestion }) {
  const { code, text } = useContext(LanguageContext);
  const { suggestions } = text;
  const [, go] = useLocation();
  const accept = useCommand('suggestion.accept');
  const decline = useCommand('suggestion.decline');
  const [thanks, setThanks] = useState(suggestions.thanks);
  const [note, setNote] = useState('');
  const isRunning = accept.isRunning || decline.isRunning;
  const suggestionId = suggestion.id;

  async function take(): Promise<void> {
    const answer = await accept.run({ suggestionId, note: thanks, language: code });
    announceAnswer(text, answer, suggestions.accepted);
    if (answer.ok) go(`/manage/post/${encodeURIComponent(answer.value.postId)}`);
  }

  return (
    <div className={style.answers}>
      <div className={style.answer}>
        <Field label={suggestions.acceptNote} hint={suggestions.acceptNoteHint}>
          {(ids) => (
            <input
              {...ids}
              maxLength={1000}
              value={thanks}
              onChange={(event) => setThanks(event.target.value)}
            />
          )}
        </Field>
        <Button look="primary" data-key="a" disabled={isRunning} onClick={() => void take()}>
          {suggestions.accept}
        </Button>
      </div>
      <details className={style.answer}>
        <summary data-key="d">{suggestions.declineTitle}</summary>
        <Field label={suggestions.declineWhy} hint={suggestions.declineHint}>
          {(ids) => (
            <textarea
              {...ids}
              rows={3}
              maxLength={1000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <div className={style.wordings}>
          {suggestions.wordings.map((wording) => (
            <Button key={wording.name} size="small" onClick={() => setNote(wording.note)}>
              {wording.name}
            </Button>
          ))}
        </div>
        <Button
          disabled={isRunning || note.trim() === ''}
          onClick={async () =>
            announceAnswer(text, await decline.run({ suggestionId, note }), suggestions.declined)
          }
        >
          {suggestions.declineSend}
        </Button>
      </details>
    </div>
  );
}
