import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { PostEdit } from '#shared/contract/post.ts';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { measureText } from '#shared/networks/measure-text.ts';
import { usualNetworks } from '#shared/networks/usual-networks.ts';
import type { Context } from '../context.ts';
import { savePost } from '../posts/save-post.ts';
import { addStep } from './add-step.ts';
import { awardSuggestion } from './award-suggestion.ts';
import { openSuggestion } from './open-suggestion.ts';
import type { SuggestionRow } from './suggestion-rows.ts';

/** Makes a proposed post of a suggestion, which stays with it, and gives its member what the rules say: all of it, or nothing. */
export async function acceptSuggestion(
  context: Context,
  { suggestionId, note, language }: ParsedInput<'suggestion.accept'>,
): Promise<Answer<Output<'suggestion.accept'>>> {
  const found = await openSuggestion(context, suggestionId);
  if (!found.ok) return found;
  const suggestion = found.value;
  const saved = await savePost(context, postOfIts(suggestion, { now: context.now, language }));
  if (!saved.ok) return saved;
  const postId = saved.value.id;
  if (!(await addStep(context, { suggestion_id: suggestionId, step: 'accepted', note, post_id: postId }))) {
    return refuse('conflict', 'suggestion.settled', 'Somebody has decided about this suggestion already.');
  }
  await awardSuggestion(context, suggestion);
  context.announce('suggestions');
  return accept({ postId });
}

function postOfIts(
  { title, why, link, draft, language }: SuggestionRow,
  manager: { readonly now: Date; readonly language: string },
): PostEdit {
  const caption = {
    id: null,
    networks: networksFor(draft),
    voice: 'plain',
    language: language ?? manager.language,
    text: draft,
    locked: [],
  } as const;
  return {
    id: null,
    title,
    summary: why,
    topicId: null,
    campaignId: null,
    link,
    pictureIds: [],
    captions: draft === '' ? [] : [{ ...caption, locked: [] }],
    startsAt: manager.now.toISOString(),
    expiresAt: null,
  };
}

/** The usual networks that a text is not too long for; one of them is always left, for a manager to shorten it. */
function networksFor(text: string): PostEdit['captions'][number]['networks'] {
  const [first, ...others] = usualNetworks;
  const fitting = others.filter((network) => {
    const { used, limit } = measureText(network, text);
    return used <= limit;
  });
  return [first, ...fitting];
}
