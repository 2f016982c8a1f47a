import type { PostToCheck } from '../post-to-check.ts';
import type { CheckChange } from './compare-checks.ts';

/** So many texts of a kind are kept to be shown; the others are only counted, so that a report stays small whatever was tried. */
export const mostShown = 50;
/** In UTF-16: what is shown of a long text. */
export const longestShown = 1200;

export type ShownText = {
  readonly text: string;
  readonly network: PostToCheck['network'];
  readonly change: CheckChange;
};

/** Texts of one kind: how many there were, and the first of them. */
export type SomeTexts<Shown extends ShownText = ShownText> = {
  readonly count: number;
  readonly shown: readonly Shown[];
};

/** Counts texts and keeps the first. */
export function keptTexts<Shown extends ShownText = ShownText>() {
  let count = 0;
  const shown: Shown[] = [];
  return {
    add(text: Shown): void {
      count += 1;
      if (shown.length < mostShown) shown.push(text);
    },
    sum: (): SomeTexts<Shown> => ({ count, shown: [...shown] }),
  };
}

export type KeptTexts = ReturnType<typeof keptTexts>;
