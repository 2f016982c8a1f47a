import { expect, test } from 'vitest';
import { beginDraft } from '#renderer/compose/begin-draft.ts';
import { captionName } from '#renderer/compose/caption-name.ts';
import { captionsFor } from '#renderer/compose/captions-for.ts';
import { pictureFor } from '#renderer/compose/picture-for.ts';
import { compose } from '#renderer/text/en/compose.ts';
import type { Caption, Picture, Post } from '#shared/contract/post.ts';
import { draftToCheck } from '#shared/drafts/draft-to-check.ts';
import { postWindow } from '#shared/drafts/post-window.ts';

const caption = (id: string, more: Partial<Caption> = {}): Caption => ({
  id,
  networks: ['linkedin', 'instagram'],
  voice: 'plain',
  language: 'en',
  text: `Text of ${id}.`,
  locked: [],
  ...more,
});
const picture = (id: string, width: number, height: number): Picture => ({
  id,
  width,
  height,
  alt: `Alt of ${id}`,
});
const landscape = picture('landscape', 1200, 627);
const square = picture('square', 1080, 1080);
const portrait = picture('portrait', 1080, 1350);

const post: Post = {
  id: 'post',
  title: 'Title',
  summary: '',
  topicId: null,
  campaignId: null,
  picture: landscape,
  networks: ['linkedin', 'instagram'],
  startsAt: '2026-11-01T00:00:00.000Z',
  expiresAt: '2026-12-01T00:00:00.000Z',
  points: 10,
  shares: 0,
  sharedByMe: [],
  status: 'approved',
  link: 'https://news.northlight.example/a',
  pictures: [landscape, square, portrait],
  captions: [
    caption('curious', { voice: 'curious' }),
    caption('deutsch', { language: 'de' }),
    caption('warm', { voice: 'warm' }),
    caption('plain'),
    caption('short', { networks: ['x'] }),
  ],
  source: null,
  pictureAddress: null,
};

test('captions stand in the reader’s language first, then by voice', () => {
  const ids = (language: string) => captionsFor(post.captions, 'linkedin', language).map(({ id }) => id);
  expect(ids('en')).toEqual(['plain', 'warm', 'curious', 'deutsch']);
  expect(ids('de')).toEqual(['deutsch', 'plain', 'warm', 'curious']);
});

test.each([
  ['warm', 'en', 'en', 'Warm'],
  ['warm', 'en-GB', 'en', 'Warm'],
  ['plain', 'de', 'en', 'Plain · German'],
] as const)(
  'a caption that is %s in %s is called, for a reader of %s, “%s”',
  (voice, language, reader, name) => {
    expect(captionName(compose, { voice, language }, reader)).toBe(name);
  },
);

test('a new draft begins with the first caption, without a picture where the link brings its own', () => {
  expect(beginDraft(post, 'linkedin', [], 'en')).toEqual({
    postId: 'post',
    network: 'linkedin',
    captionId: 'plain',
    text: 'Text of plain.',
    pictureId: null,
    altText: '',
  });
});

test('where the caption is copied a picture goes along, in the shape the network likes best', () => {
  expect(beginDraft(post, 'instagram', [], 'en')).toMatchObject({
    pictureId: 'portrait',
    altText: 'Alt of portrait',
  });
});

const saved = {
  postId: 'post',
  network: 'linkedin',
  captionId: 'warm',
  text: 'My own words.',
  pictureId: 'square',
  altText: 'My own description',
  savedAt: '2026-11-23T09:00:00.000Z',
} as const;

test('a saved draft comes back as it was', () => {
  const { savedAt: _, ...open } = saved;
  expect(beginDraft(post, 'linkedin', [saved], 'en')).toEqual(open);
});

test('a saved text outlives its caption and its picture', () => {
  const orphan = { ...saved, captionId: 'gone', pictureId: 'gone' };
  expect(beginDraft(post, 'linkedin', [orphan], 'en')).toMatchObject({
    captionId: 'plain',
    text: 'My own words.',
    pictureId: null,
  });
});

test('there is no draft for a network without a caption', () => {
  expect(beginDraft(post, 'reddit', [], 'en')).toBeNull();
});

test.each([
  ['open', '2026-11-23T09:00:00.000Z', {}],
  ['later', '2026-10-31T23:59:59.999Z', {}],
  ['ended', '2026-12-01T00:00:00.000Z', {}],
  ['open', '2036-12-01T00:00:00.000Z', { expiresAt: null }],
  ['not-approved', '2026-11-23T09:00:00.000Z', { status: 'withdrawn' }],
] as const)('its window is %s at %s with %j', (state, at, more) => {
  expect(postWindow({ ...post, ...more }, new Date(at))).toBe(state);
});

test('a post without pictures has none for a network', () => {
  expect(pictureFor('instagram', [])).toBeNull();
});

test('the checks are told all about the draft, and nothing that is not known', () => {
  const now = new Date('2026-11-23T09:00:00.000Z');
  const draft = { ...saved, text: 'Mine.' };
  const told = draftToCheck(draft, caption('warm', { locked: ['warm'] }), post, {
    now,
    language: 'de',
    country: 'DE',
    colleaguePrints: [],
    roles: ['member', 'spokesperson'],
  });
  expect(told).toEqual({
    text: 'Mine.',
    network: 'linkedin',
    now: '2026-11-23T09:00:00.000Z',
    language: 'de',
    approved: 'Text of warm.',
    locked: ['warm'],
    colleaguePrints: [],
    role: 'spokesperson',
    country: 'DE',
    link: 'https://news.northlight.example/a',
    images: [{ path: 'square', alt: 'My own description', approvedAlt: 'Alt of square' }],
  });
  const seen = { width: 1080, height: 1080, sharpness: 1, brightness: 1, hasPlace: false, hasDevice: false };
  for (const look of [{ ...seen, bytes: 1 }, null]) {
    const around = { now, language: 'en', country: null, colleaguePrints: [], roles: [], look } as const;
    const { images } = draftToCheck(draft, caption('warm'), post, around);
    expect(images).toEqual([
      { path: 'square', alt: 'My own description', look, approvedAlt: 'Alt of square' },
    ]);
  }
  const own = `own-${'a'.repeat(64)}`;
  const around = { now, language: 'en', country: null, roles: [], read: null, colleaguePrints: [] } as const;
  expect(draftToCheck({ ...draft, pictureId: own }, caption('warm'), post, around).images).toEqual([
    { path: own, alt: 'My own description', text: null },
  ]);
  const bare = draftToCheck(
    { ...draft, pictureId: null },
    caption('warm'),
    { link: null, pictures: [] },
    {
      now,
      language: 'en',
      country: null,
      colleaguePrints: [],
      roles: ['member'],
    },
  );
  expect(bare).toMatchObject({ role: 'member', images: [] });
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['country']));
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['link']));
});
