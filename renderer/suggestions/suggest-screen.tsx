import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { Screen } from '../parts/screen.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import { OwnSuggestionRow } from './own-suggestion-row.tsx';
import { SuggestForm } from './suggest-form.tsx';
import style from './suggestions.module.css';

/** Where a member suggests something to share, and sees what became of what they suggested. */
export function SuggestScreen() {
  const { suggestions } = useText();
  const mine = useAnswer('suggestion.mine', {});
  return (
    <Screen title={suggestions.title} lead={suggestions.lead}>
      <Link href="/discover" className={style.back ?? ''}>
        <ArrowLeft size={16} aria-hidden />
        {suggestions.back}
      </Link>
      <div className={style.columns}>
        <SuggestForm />
        <section className={style.mine} aria-labelledby="own-suggestions">
          <h2 id="own-suggestions">{suggestions.mine}</h2>
          {mine.isPending && <LoadingState />}
          {mine.error && <FailedState error={mine.error} onRetry={() => void mine.refetch()} />}
          {mine.data?.length === 0 && (
            <EmptyState title={suggestions.nothingTitle}>{suggestions.nothing}</EmptyState>
          )}
          <ul className={style.list}>
            {mine.data?.map((suggestion) => (
              <OwnSuggestionRow key={suggestion.id} suggestion={suggestion} />
            ))}
          </ul>
        </section>
      </div>
    </Screen>
  );
}
