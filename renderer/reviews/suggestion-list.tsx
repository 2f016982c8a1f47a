import { useState } from 'react';
import type { Suggestion } from '#shared/contract/review.ts';
import { placeSuggestion } from '#shared/reviews/place-suggestion.ts';
import { Button } from '../parts/button.tsx';
import type { Text } from '../text/en.ts';
import { useText } from '../text/use-text.ts';
import style from './reviews.module.css';

type Props = {
  /** The text that the suggestions were made for. */
  readonly reviewed: string;
  readonly suggestions: readonly Suggestion[];
  readonly current: string;
  readonly onText: (text: string) => void;
};

/** A reviewer's suggestions, each to be taken or left. One whose place has changed since says so. */
export function SuggestionList({ reviewed, suggestions, current, onText }: Props) {
  const { reviews } = useText();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  return (
    <ul className={style.suggestions} aria-label={reviews.suggestions}>
      {suggestions.map((suggestion, index) => {
        if (left.has(index)) return null;
        const place = placeSuggestion(reviewed, current, suggestion);
        return (
          <li key={`${suggestion.start}-${suggestion.end}`} className={style.suggestion}>
            <span className={style.suggested}>{inWords(reviews, reviewed, suggestion)}</span>
            {place === null ? (
              <span className={style.quiet}>{reviews.taken}</span>
            ) : (
              <span className={style.actions}>
                <Button
                  size="small"
                  onClick={() =>
                    onText(current.slice(0, place.start) + suggestion.text + current.slice(place.end))
                  }
                >
                  {reviews.take}
                </Button>
                <Button size="small" look="quiet" onClick={() => setLeft(new Set([...left, index]))}>
                  {reviews.leave}
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function inWords(reviews: Text['reviews'], reviewed: string, { start, end, text }: Suggestion): string {
  const before = reviewed.slice(start, end).trim();
  const after = text.trim();
  if (before === '') return reviews.insert(after);
  return after === '' ? reviews.remove(before) : reviews.replace(before, after);
}
