import type { Caption, Picture, Post, PostEdit } from '#shared/contract/post.ts';

/** A caption being edited. `key` tells it apart from others as long as it has no id. */
export type EditedCaption = Omit<Caption, 'id'> & { readonly id: string | null; readonly key: string };

/** A post being edited: as the form shows it. Days are `YYYY-MM-DD` of this device, as date fields have them. */
export type EditedPost = {
  readonly id: string | null;
  readonly title: string;
  readonly summary: string;
  readonly link: string;
  readonly topicId: string;
  readonly campaignId: string;
  readonly starts: string;
  readonly expires: string;
  readonly pictures: readonly Picture[];
  readonly captions: readonly EditedCaption[];
};

export function editedPost(post: Post | null, today: Date): EditedPost {
  return {
    id: post?.id ?? null,
    title: post?.title ?? '',
    summary: post?.summary ?? '',
    link: post?.link ?? '',
    topicId: post?.topicId ?? '',
    campaignId: post?.campaignId ?? '',
    starts: dayOf(post?.startsAt ?? today.toISOString()),
    expires: post?.expiresAt ? dayOf(post.expiresAt) : '',
    pictures: post?.pictures ?? [],
    captions: post?.captions.map((caption) => ({ ...caption, key: caption.id })) ?? [],
  };
}

/** Which of the days cannot be: one that is none, or an end before the beginning. Named as `PostEdit` names it. */
export function wrongDay({
  starts,
  expires,
}: Pick<EditedPost, 'starts' | 'expires'>): 'startsAt' | 'expiresAt' | null {
  const [first, last] = [starts, expires].map((day) => Date.parse(`${day}T00:00:00`));
  if (Number.isNaN(first)) return 'startsAt';
  return expires !== '' && !(Number(last) >= Number(first)) ? 'expiresAt' : null;
}

/** What to send. A day that was not touched keeps its moment; a changed one begins, or ends, with that day here. */
export function postEdit(edited: EditedPost, original: Post | null, now: Date): PostEdit {
  const today = dayOf(now.toISOString());
  const startsAt =
    original && dayOf(original.startsAt) === edited.starts
      ? original.startsAt
      : edited.starts === today
        ? now.toISOString()
        : new Date(`${edited.starts}T00:00:00`).toISOString();
  const expiresAt =
    edited.expires === ''
      ? null
      : original?.expiresAt && dayOf(original.expiresAt) === edited.expires
        ? original.expiresAt
        : new Date(`${edited.expires}T23:59:59`).toISOString();
  return {
    id: edited.id,
    title: edited.title,
    summary: edited.summary,
    topicId: edited.topicId || null,
    campaignId: edited.campaignId || null,
    link: edited.link.trim() || null,
    pictureIds: edited.pictures.map(({ id }) => id),
    captions: edited.captions.map(({ key: _, ...caption }) => caption),
    startsAt,
    expiresAt,
  };
}

function dayOf(at: string): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
