import { Link } from 'wouter';
import type { OwnSuggestion } from '#shared/contract/suggestion.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import button from '../parts/button.module.css';
import { Button } from '../parts/button.tsx';
import type { Text } from '../text/en.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './suggestions.module.css';

/** One suggestion of the member: where it stands, what they were told, and what it brought. */
export function OwnSuggestionRow({ suggestion }: { readonly suggestion: OwnSuggestion }) {
  const text = useText();
  const { suggestions } = text;
  const format = useFormat();
  const withdraw = useCommand('suggestion.withdraw');
  const { id, title, link, why, state, steps, postId } = suggestion;
  return (
    <li className={style.row} data-testid="suggestion">
      <div className={style.head}>
        <h3>{title}</h3>
        <span className={style.state} data-state={state}>
          {suggestions.states[state]}
        </span>
      </div>
      <p className={style.address}>{link}</p>
      <p dir="auto">{why}</p>
      <ul className={style.quiet}>
        {steps.map(({ step, at }) => (
          <li key={step}>{suggestions.steps[step](format.moment(at))}</li>
        ))}
      </ul>
      {steps.map(({ step, by, note }) =>
        note === '' ? null : (
          <blockquote key={step} className={style.note} dir="auto">
            {suggestions.said(by, note)}
          </blockquote>
        ),
      )}
      {state === 'accepted' && <p>{earnedWords(suggestions, suggestion.earned)}</p>}
      {(state === 'made' || postId !== null) && (
        <div className={style.buttons}>
          {state === 'made' && (
            <Button
              size="small"
              disabled={withdraw.isRunning}
              onClick={async () =>
                announceAnswer(text, await withdraw.run({ suggestionId: id }), suggestions.withdrawn)
              }
            >
              {suggestions.withdraw}
            </Button>
          )}
          {postId !== null && (
            <Link
              href={`/compose/${encodeURIComponent(postId)}`}
              className={`${button.button} ${button.small} ${button.plain}`}
            >
              {suggestions.openPost}
            </Link>
          )}
        </div>
      )}
    </li>
  );
}

function earnedWords(text: Text['suggestions'], earned: OwnSuggestion['earned']): string {
  if (earned === null) return text.earnedNothing;
  const { points, base, cutBy } = earned;
  return cutBy === null ? text.earned(points) : text.cut[cutBy](points, base);
}
