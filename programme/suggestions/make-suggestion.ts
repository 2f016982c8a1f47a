import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { OwnSuggestion } from '#shared/contract/suggestion.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { checkSuggestion, isStopped } from '#shared/suggestions/check-suggestion.ts';
import { type LinkFault, suggestedLink } from '#shared/suggestions/suggested-link.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';
import { addStep } from './add-step.ts';
import { ownSuggestions } from './own-suggestions.ts';

const faults: Readonly<Record<LinkFault, string>> = {
  'link-not-web': 'This is no web address that anybody can open.',
  'link-private': 'This address can only be opened inside the company.',
  'link-too-long': 'This address is too long.',
};

/** Puts a suggestion before the managers, where its window let it go: the record looks at it by the same rules. */
export async function makeSuggestion(
  context: Context,
  { reader, link: written, ...words }: ParsedInput<'suggestion.make'>,
): Promise<Answer<OwnSuggestion>> {
  const read = suggestedLink(written);
  if ('fault' in read) return refuse('invalid', `suggestion.${read.fault}`, faults[read.fault]);
  const { database, memberId, now } = context;
  const { link } = read;
  const findings = checkSuggestion(
    await context.packInForce(),
    { ...words, link },
    { now: now.toISOString(), language: reader },
  );
  if (isStopped(findings)) {
    const message = 'The policy checks stop something in this suggestion.';
    return refuse('invalid', 'suggestion.blocked', message, { findings: [...findings] });
  }
  const id = newId(now);
  await database
    .insertInto('suggestions')
    .values({ ...words, id, link, member_id: memberId, made_at: now.toISOString() })
    .execute();
  await addStep(context, { suggestion_id: id, step: 'made', note: '', post_id: null });
  context.announce('suggestions');
  const made = (await ownSuggestions(context)).find((suggestion) => suggestion.id === id);
  if (made === undefined) throw new Error(`The suggestion ${id} was not kept.`);
  return accept(made);
}
