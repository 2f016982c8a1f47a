import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { acceptSuggestion } from './accept-suggestion.ts';
import { addStep } from './add-step.ts';
import { makeSuggestion } from './make-suggestion.ts';
import { openSuggestion } from './open-suggestion.ts';
import { ownSuggestions } from './own-suggestions.ts';
import { suggestionQueue } from './suggestion-queue.ts';
import { selectSuggestions } from './suggestion-rows.ts';

type Calls =
  | 'suggestion.make'
  | 'suggestion.mine'
  | 'suggestion.withdraw'
  | 'suggestion.queue'
  | 'suggestion.accept'
  | 'suggestion.decline';

const settled = () =>
  refuse('conflict', 'suggestion.settled', 'Somebody has decided about this suggestion already.');

export const suggestionHandlers = {
  'suggestion.make': (suggestion, context) => makeSuggestion(context, suggestion),

  'suggestion.mine': async (_input, context) => accept(await ownSuggestions(context)),

  'suggestion.withdraw': async ({ suggestionId }, context) => {
    const own = await selectSuggestions(context)
      .where('suggestions.id', '=', suggestionId)
      .where('suggestions.member_id', '=', context.memberId)
      .executeTakeFirst();
    if (own === undefined) return refuse('missing', 'suggestion.missing', 'There is no such suggestion.');
    const step = { suggestion_id: suggestionId, step: 'withdrawn', note: '', post_id: null } as const;
    if (!(await addStep(context, step))) return settled();
    context.announce('suggestions');
    return accept({});
  },

  'suggestion.queue': async (_input, context) => accept(await suggestionQueue(context)),

  'suggestion.accept': (input, context) => acceptSuggestion(context, input),

  'suggestion.decline': async ({ suggestionId, note }, context) => {
    const found = await openSuggestion(context, suggestionId);
    if (!found.ok) return found;
    const step = { suggestion_id: suggestionId, step: 'declined', note, post_id: null } as const;
    if (!(await addStep(context, step))) return settled();
    context.announce('suggestions');
    return accept({});
  },
} satisfies Pick<Handlers<'programme', Context>, Calls>;
