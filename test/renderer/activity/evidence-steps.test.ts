import { expect, test } from 'vitest';
import { evidenceSteps } from '#renderer/activity/evidence-steps.ts';
import { hasMoreToSay } from '#renderer/activity/has-more-to-say.ts';

const opened = { openedAt: '1', declaredAt: null, linkedAt: null, isDropped: false };

test.each([
  ['only opened', opened, true, ['opened 1', 'declared -', 'linked -']],
  ['said to be out', { ...opened, declaredAt: '2' }, true, ['opened 1', 'declared 2', 'linked -']],
  [
    'with its address',
    { ...opened, declaredAt: '2', linkedAt: '3' },
    true,
    ['opened 1', 'declared 2', 'linked 3'],
  ],
  [
    'with its address, though never said to be out',
    { ...opened, linkedAt: '3' },
    true,
    ['opened 1', 'declared 3', 'linked 3'],
  ],
  ['let go of', { ...opened, isDropped: true }, true, ['opened 1', 'declared -']],
  ['where there is no address to give', { ...opened, declaredAt: '2' }, false, ['opened 1', 'declared 2']],
])('the way of a share %s', (_, share, hasAddress, way) => {
  expect(evidenceSteps(share, hasAddress).map(({ evidence, at }) => `${evidence} ${at ?? '-'}`)).toEqual(way);
});

test.each([
  ['opened', 'linkedin', true],
  ['opened', 'whatsapp', true],
  ['declared', 'linkedin', true],
  ['declared', 'whatsapp', false],
  ['linked', 'linkedin', false],
] as const)('a share %s on %s has more to say: %s', (evidence, network, more) => {
  expect(hasMoreToSay({ evidence, network })).toBe(more);
});
