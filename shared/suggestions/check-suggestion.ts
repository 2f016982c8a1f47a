import { checkPost } from '../policy/check-post.ts';
import type { CompiledPack } from '../policy/compile-pack.ts';
import type { Finding } from '../policy/finding.ts';
import type { PostToCheck } from '../policy/post-to-check.ts';

export type SuggestionTexts = {
  readonly title: string;
  readonly why: string;
  readonly draft: string;
  readonly link: string;
};
export const suggestionFields = [
  'link',
  'title',
  'why',
  'draft',
] as const satisfies (keyof SuggestionTexts)[];
export type SuggestionField = (typeof suggestionFields)[number];

export type SuggestionFinding = Finding & { readonly field: SuggestionField };

type Moment = Pick<PostToCheck, 'now' | 'language' | 'country'>;

/** Of a network's form, not of the matter: a suggestion has no network yet. */
const ofForm = new Set(['fits-network']);

/**
 * What the pack would stop in a post, wherever in a suggestion it stands, and beside that what it advises for the draft. A
 * suggestion goes where many read it later, so what stops a post stops it too; all else is for the wording to come.
 */
export function checkSuggestion(
  pack: CompiledPack,
  texts: SuggestionTexts,
  moment: Moment,
): readonly SuggestionFinding[] {
  return suggestionFields.flatMap((field) => {
    const text = texts[field];
    if (text.trim() === '') return [];
    const { findings } = checkPost(pack, { text, network: 'linkedin', role: 'member', ...moment });
    return (
      findings
        .filter(({ rule, severity }) => !ofForm.has(rule) && (field === 'draft' || severity === 'block'))
        // An address with a piece cut out leads somewhere else: it is for its member to find another.
        .map((finding) => ({ ...finding, field, fixes: field === 'link' ? [] : finding.fixes }))
    );
  });
}

/** Whether one of them keeps the suggestion from being sent. */
export function isStopped(findings: readonly Pick<Finding, 'severity'>[]): boolean {
  return findings.some(({ severity }) => severity === 'block');
}
