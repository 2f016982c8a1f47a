import type { CallError } from '#shared/contract/call-error.ts';
import type { Text } from '../text/en.ts';
import { refusalText } from '../text/refusal-text.ts';

/** The sentence for a refused edit, which names fields as the form does. */
export function editProblem(text: Text, error: CallError): string {
  const place = error.values?.place;
  if (error.reason !== 'input.invalid' || typeof place !== 'string') return refusalText(text, error);
  return refusalText(text, { ...error, values: { place: fieldName(text, place) } });
}

function fieldName({ manage }: Text, place: string): string {
  const [field = '', index, part = ''] = place.split('.');
  if (field !== 'captions' || index === undefined) return nameOf(manage, field);
  return `${manage.caption(Number(index) + 1)}: ${nameOf(manage, part)}`;
}

function nameOf(manage: Text['manage'], field: string): string {
  const names: Readonly<Record<string, string>> = {
    title: manage.postTitle,
    summary: manage.summary,
    link: manage.link,
    topicId: manage.topic,
    campaignId: manage.campaign,
    startsAt: manage.starts,
    expiresAt: manage.expires,
    pictureIds: manage.pictures,
    captions: manage.captionsTitle,
    text: manage.captionText,
    networks: manage.networks,
    language: manage.language,
    locked: manage.locked,
  };
  return names[field] ?? field;
}
