import { type KeyboardEvent, useRef } from 'react';
import { Link } from 'wouter';
import type { QueuedSuggestion } from '#shared/contract/suggestion.ts';
import { isTyping } from '../frame/is-typing.ts';
import { OutsideLink } from '../handbook/outside-link.tsx';
import { nameOfLanguage } from '../text/language-choices.ts';
import { useText } from '../text/use-text.ts';
import style from './review-queue.module.css';
import { SuggestionAnswers } from './suggestion-answers.tsx';

const hour = 3_600_000;

/** One suggestion that waits: what it is, why it is worth sharing, a wording; and the two answers. */
export function SuggestionCard({ suggestion }: { readonly suggestion: QueuedSuggestion }) {
  const { suggestions, manage } = useText();
  const card = useRef<HTMLLIElement>(null);
  const { id, title, link, why, draft, language, author, known, steps } = suggestion;
  const age = Math.floor((Date.now() - Date.parse(steps[0]?.at ?? '')) / hour);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const target = card.current?.querySelector<HTMLElement>(`[data-key="${event.key.toLowerCase()}"]`);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  return (
    <li
      ref={card}
      className={style.card}
      tabIndex={-1}
      data-waiting
      aria-labelledby={`suggestion-${id}`}
      onKeyDown={onKeyDown}
    >
      <div className={style.head}>
        <h3 id={`suggestion-${id}`}>{title}</h3>
        <span className={style.quiet}>
          {manage.by(author)} · {suggestions.age(age)}
        </span>
      </div>
      <p className={style.text}>
        <OutsideLink href={link}>{link}</OutsideLink>
      </p>
      {known && (
        <p>
          <Link href={`/manage/post/${encodeURIComponent(known.id)}`}>{suggestions.known(known.title)}</Link>
        </p>
      )}
      <div className={style.parts}>
        <div className={style.part}>
          <h4>{suggestions.whyTitle}</h4>
          <p className={style.text} dir="auto">
            {why}
          </p>
        </div>
        {draft !== '' && (
          <div className={style.part}>
            <h4>
              {suggestions.draftTitle}
              {language !== null && ` · ${nameOfLanguage(language)}`}
            </h4>
            <p className={style.text} dir="auto" lang={language ?? undefined}>
              {draft}
            </p>
          </div>
        )}
      </div>
      <SuggestionAnswers suggestion={suggestion} />
    </li>
  );
}
