import { type FormEvent, useContext, useRef, useState } from 'react';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { languageChoices, nameOfLanguage } from '../text/language-choices.ts';
import { LanguageContext } from '../text/use-text.ts';
import { SuggestionFindings } from './suggestion-findings.tsx';
import style from './suggestions.module.css';
import { useCheckedSuggestion } from './use-checked-suggestion.ts';
import { emptySuggestion, useUnsent } from './use-unsent.ts';

/** A suggestion being written; checked here, and sent only once its member says so. */
export function SuggestForm() {
  const { code, text } = useContext(LanguageContext);
  const { suggestions } = text;
  const { edited, change, clear } = useUnsent();
  const make = useCommand('suggestion.make');
  const earns = useAnswer('points.rules', {}).data?.inForce.bonuses.suggestion ?? 0;
  const link = useRef<HTMLInputElement>(null);
  const [isLinkDone, setIsLinkDone] = useState(edited.link !== '');
  const { fault, findings, canBeSent } = useCheckedSuggestion(edited);
  const shownFault = fault !== null && isLinkDone && edited.link !== '' ? fault : null;

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsLinkDone(true);
    if (fault !== null) {
      link.current?.focus();
      return;
    }
    const answer = await make.run({ ...edited, reader: code });
    announceAnswer(text, answer, suggestions.sent);
    if (!answer.ok) return;
    clear();
    setIsLinkDone(false);
  }

  return (
    <form className={style.form} aria-label={suggestions.title} onSubmit={(event) => void send(event)}>
      {earns > 0 && <p className={style.quiet}>{suggestions.earns(earns)}</p>}
      <Field
        label={suggestions.link}
        hint={suggestions.linkHint}
        error={shownFault && suggestions.linkFaults[shownFault]}
      >
        {(ids) => (
          <input
            {...ids}
            ref={link}
            inputMode="url"
            autoComplete="off"
            required
            value={edited.link}
            onChange={(event) => change({ link: event.target.value })}
            onBlur={() => setIsLinkDone(true)}
          />
        )}
      </Field>
      <Field label={suggestions.name} hint={suggestions.nameHint}>
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={200}
            value={edited.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={suggestions.why} hint={suggestions.whyHint}>
        {(ids) => (
          <textarea
            {...ids}
            required
            rows={3}
            maxLength={1000}
            value={edited.why}
            onChange={(event) => change({ why: event.target.value })}
          />
        )}
      </Field>
      <Field label={suggestions.draft} hint={suggestions.draftHint}>
        {(ids) => (
          <textarea
            {...ids}
            rows={4}
            maxLength={3000}
            dir="auto"
            value={edited.draft}
            onChange={(event) => change({ draft: event.target.value })}
          />
        )}
      </Field>
      <Field label={suggestions.language}>
        {(ids) => (
          <select
            {...ids}
            value={edited.language ?? ''}
            onChange={(event) => change({ language: event.target.value || null })}
          >
            <option value="">{suggestions.languageNone}</option>
            {languageChoices.map((language) => (
              <option key={language} value={language} lang={language}>
                {nameOfLanguage(language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <SuggestionFindings edited={edited} findings={findings} onChange={change} />
      <p className={style.quiet}>{suggestions.leaves}</p>
      <div className={style.buttons}>
        <Button type="submit" look="primary" disabled={make.isRunning || !canBeSent}>
          {suggestions.send}
        </Button>
        {edited !== emptySuggestion && (
          <Button
            look="quiet"
            onClick={() => {
              clear();
              setIsLinkDone(false);
            }}
          >
            {suggestions.clear}
          </Button>
        )}
      </div>
    </form>
  );
}
