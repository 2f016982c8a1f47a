import { describe, expect, test } from 'vitest';
import { editProblem } from '#renderer/manage/edit-problem.ts';
import { editedPost, postEdit, wrongDay } from '#renderer/manage/edited-post.ts';
import { firstCaption } from '#renderer/manage/first-caption.ts';
import { de } from '#renderer/text/de.ts';
import { en } from '#renderer/text/en.ts';
import { refuse } from '#shared/contract/call-error.ts';
import { type Post, postEdit as postEditSchema } from '#shared/contract/post.ts';

const post: Post = {
  id: 'choir',
  title: 'The choir is warm',
  summary: 'Forty voices.',
  topicId: 'community',
  campaignId: null,
  picture: null,
  networks: ['linkedin'],
  startsAt: '2026-11-20T09:13:07.123Z',
  expiresAt: '2026-12-20T18:00:00.000Z',
  points: 20,
  shares: 0,
  sharedByMe: [],
  status: 'proposed',
  link: 'https://northlight.example/choir',
  pictures: [{ id: 'p1', width: 1200, height: 627, alt: 'A choir' }],
  captions: [
    {
      id: 'c1',
      networks: ['linkedin'],
      voice: 'warm',
      language: 'en',
      text: 'I work at Northlight.',
      locked: [],
    },
  ],
  source: null,
  pictureAddress: null,
};
const now = new Date('2026-11-23T10:00:00.000Z');

describe('what the editor sends', () => {
  test('is what it was given where nothing was touched, to the millisecond', () => {
    const sent = postEdit(editedPost(post, now), post, now);
    expect(sent).toEqual({
      id: 'choir',
      title: post.title,
      summary: post.summary,
      topicId: 'community',
      campaignId: null,
      link: post.link,
      pictureIds: ['p1'],
      captions: post.captions,
      startsAt: post.startsAt,
      expiresAt: post.expiresAt,
    });
  });

  test('ends with the last moment of the day that was chosen', () => {
    const sent = postEdit({ ...editedPost(post, now), expires: '2027-01-31' }, post, now);
    expect(new Date(sent.expiresAt ?? '').getTime()).toBe(new Date('2027-01-31T23:59:59').getTime());
  });

  test('has no end, topic or link where the field is empty', () => {
    const sent = postEdit({ ...editedPost(post, now), expires: '', topicId: '', link: ' ' }, post, now);
    expect([sent.expiresAt, sent.topicId, sent.link]).toEqual([null, null, null]);
  });

  test('starts now, and not at midnight, for a new post of today', () => {
    expect(postEdit({ ...editedPost(null, now), title: 'New' }, null, now).startsAt).toBe(now.toISOString());
  });

  test('passes the contract for a post that was only given a title', () => {
    const sent = postEdit({ ...editedPost(null, now), title: 'New' }, null, now);
    expect(postEditSchema.safeParse(sent).success).toBe(true);
  });
});

test('a first caption names the title and the link, and is one that the contract takes', () => {
  const edited = { ...editedPost(post, now), captions: [] };
  const { key: _, ...caption } = firstCaption(edited, 'en', {}, 'k');
  expect(caption.text).toBe('The choir is warm.\n\nhttps://northlight.example/choir');
  const sent = { ...postEdit(edited, post, now), captions: [caption] };
  expect(postEditSchema.safeParse(sent).success).toBe(true);
});

test.each([
  ['2026-11-20', '', null],
  ['2026-11-20', '2026-11-20', null],
  ['', '', 'startsAt'],
  ['', '2026-11-20', 'startsAt'],
  ['2026-11-20', '2026-11-19', 'expiresAt'],
  ['2026-11-20', '123456-01-01', 'expiresAt'],
  ['123456-01-01', '', 'startsAt'],
])('of the days %j and %j the one that cannot be is %j', (starts, expires, wrong) => {
  expect(wrongDay({ starts, expires })).toBe(wrong);
});

test.each([
  ['en', 'expiresAt', 'Please check “Until”.'],
  ['en', 'captions.1.networks', 'Please check “Caption 2: Networks”.'],
  ['de', 'captions.0.text', 'Bitte prüfe „Textvorschlag 1: Text“.'],
])('in %s a refusal of %s names the field as the form does', (language, place, sentence) => {
  const { error } = refuse('invalid', 'input.invalid', 'It is not valid.', { values: { place } });
  expect(editProblem(language === 'de' ? de : en, error)).toBe(sentence);
});
