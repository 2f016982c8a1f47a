import { expect, test } from 'vitest';
import { postOfDeepLink } from '#electron/deep-link.ts';

test.each([
  ['herald://post/heat-pump-week', 'heat-pump-week'],
  ['HERALD://post/0198f1c2-7d3a-7000-8000-2f6f1f0c9a11', '0198f1c2-7d3a-7000-8000-2f6f1f0c9a11'],
])('%s opens a post', (link, id) => {
  expect(postOfDeepLink(link)).toBe(id);
});

test.each([
  'herald://post/',
  'herald://post',
  'herald://post/a/b',
  'herald://post/%2e%2e',
  'herald://post/<script>',
  'herald://post/a?share=now',
  'herald://post/a#x',
  'herald://me@post/a',
  'herald://post:1/a',
  'herald://reward/a',
  'herald:post/a',
  'app://herald/',
  'https://post/a',
  `herald://post/${'a'.repeat(101)}`,
  '',
])('%s opens nothing', (link) => {
  expect(postOfDeepLink(link)).toBeNull();
});
