import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSetting } from '#shared/policy/source/with-setting.ts';

const pack = { version: 1, rules: { hashtags: { max: 5, banned: ['#a', '#b'] } } };

test.each([
  [['version'], 2, { ...pack, version: 2 }],
  [
    ['rules', 'hashtags', 'banned', '1'],
    '#c',
    { version: 1, rules: { hashtags: { max: 5, banned: ['#a', '#c'] } } },
  ],
  [
    ['rules', 'hashtags', 'banned', '0'],
    undefined,
    { version: 1, rules: { hashtags: { max: 5, banned: ['#b'] } } },
  ],
  [['rules', 'hashtags', 'max'], undefined, { version: 1, rules: { hashtags: { banned: ['#a', '#b'] } } }],
  [['rules', 'secrets', 'section'], 'x', { version: 1, rules: { ...pack.rules, secrets: { section: 'x' } } }],
  [[], 'all', 'all'],
])('%j becomes %j', (path, value, after) => {
  const before = structuredClone(pack);
  expect(withSetting(pack, path, value)).toEqual(after);
  expect(pack).toEqual(before);
});

test('what was set is what is there, and all else stays', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.string(),
      fc.jsonValue(),
      (before, key, value) => {
        const { [key]: set, ...others } = withSetting(before, [key], value) as Record<string, unknown>;
        const { [key]: _was, ...untouched } = before;
        expect([set, others]).toEqual([value, untouched]);
      },
    ),
  );
});
