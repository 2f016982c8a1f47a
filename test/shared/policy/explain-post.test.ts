import { describe, expect, it } from 'vitest';
import { checkPost } from '#shared/policy/check-post.ts';
import { explainPost } from '#shared/policy/explain-post.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import { northlight } from './northlight.ts';

const pack = northlight();
const plainPost: PostToCheck = {
  text: 'I work at Northlight, and the kettle in our workshop is older than I am.',
  network: 'linkedin',
  now: '2026-11-23T09:00:00Z',
  language: 'en',
};

function outcomes(post: PostToCheck) {
  const explained = explainPost(pack, post, checkPost(pack, post));
  return new Map(explained.map((one) => [one.rule, one]));
}

describe('explainPost', () => {
  it('names every rule of the pack once, in their order', () => {
    const explained = explainPost(pack, plainPost, checkPost(pack, plainPost));
    expect(explained.map(({ rule }) => rule)).toEqual(pack.rules.map(({ rule }) => rule.id));
  });

  it('says of an allowed post that the rules looked and were content', () => {
    expect(outcomes(plainPost).get('confidential-terms')).toEqual({
      rule: 'confidential-terms',
      section: 'confidentiality',
      severity: 'block',
      outcome: 'content',
      found: 0,
    });
  });

  it('counts what a rule has found', () => {
    const post = { ...plainPost, text: `${plainPost.text} Saltmarsh! Saltmarsh!` };
    expect(outcomes(post).get('confidential-terms')).toMatchObject({ outcome: 'found', found: 2 });
  });

  it.each([
    [
      'locked-claims',
      { approved: 'Hearth runs at 38 dB.', locked: ['38 dB'], text: 'Hearth runs at 38 dB.' },
    ],
    ['own-words', { approved: 'Something quite different was said there.' }],
    ['image-described', { images: [{ path: 'a.png', alt: 'Two people carry a heat pump' }] }],
  ] as const)('leaves %s idle until the post has what it looks at', (rule, parts) => {
    expect(outcomes(plainPost).get(rule)?.outcome).toBe('idle');
    expect(outcomes({ ...plainPost, ...parts }).get(rule)?.outcome).not.toBe('idle');
  });
});
