import { useContext, useMemo } from 'react';
import type { SuggestionEdit } from '#shared/contract/suggestion.ts';
import { checkSuggestion, isStopped, type SuggestionFinding } from '#shared/suggestions/check-suggestion.ts';
import { type LinkFault, suggestedLink } from '#shared/suggestions/suggested-link.ts';
import { useAnswer } from '../call/use-answer.ts';
import { usePack } from '../compose/use-pack.ts';
import { LanguageContext } from '../text/use-text.ts';

type Checked = {
  /** Null where the link can be suggested. */
  readonly fault: LinkFault | null;
  readonly findings: readonly SuggestionFinding[];
  readonly canBeSent: boolean;
};

/** What the checks say of a suggestion as it is now, in this window. Without a policy that can be read, nothing is sent. */
export function useCheckedSuggestion(edited: SuggestionEdit): Checked {
  const { code } = useContext(LanguageContext);
  const { compiled } = usePack();
  const country = useAnswer('settings.get', {}).data?.country ?? null;
  return useMemo(() => {
    const read = suggestedLink(edited.link);
    const fault = 'fault' in read ? read.fault : null;
    if (compiled === null) return { fault, findings: [], canBeSent: false };
    const link = 'fault' in read ? '' : read.link;
    const findings = checkSuggestion(
      compiled,
      { ...edited, link },
      {
        now: new Date().toISOString(),
        language: code,
        ...(country === null ? {} : { country }),
      },
    );
    return { fault, findings, canBeSent: !isStopped(findings) };
  }, [edited, compiled, code, country]);
}
