import { expect, test } from 'vitest';
import { departureOf } from '#electron/device/departures/departure-of.ts';
import { callNames, findCall } from '#shared/contract.ts';

test.each([
  [
    'share.open',
    { text: 'Warm homes.', network: 'x' },
    { what: 'share', to: 'programme', about: 'Warm homes.' },
  ],
  ['share.answer', { shareId: 's', isOut: true }, { what: 'answer', to: 'programme', about: 'yes' }],
  [
    'share.link',
    { address: 'https://x.com/a/status/1' },
    { what: 'address', to: 'programme', about: 'https://x.com/a/status/1' },
  ],
  [
    'review.ask',
    { text: 'Warm.', note: 'Fine?' },
    { what: 'review', to: 'programme', about: 'Warm.\nFine?' },
  ],
  [
    'policy.reportFalseAlarm',
    { words: 'cat', note: '' },
    { what: 'false-alarm', to: 'programme', about: 'cat' },
  ],
  [
    'suggestion.make',
    { link: 'https://a.example/b', title: 'Warm', why: 'Read it.', draft: '', language: null },
    { what: 'suggestion', to: 'programme', about: 'https://a.example/b\nWarm\nRead it.' },
  ],
  [
    'account.save',
    { network: 'x', handle: 'robin' },
    { what: 'account', to: 'programme', about: 'x: robin' },
  ],
  [
    'redemption.request',
    { rewardId: 'coffee', price: 10 },
    { what: 'redemption', to: 'programme', about: '' },
  ],
  [
    'device.open',
    { address: 'https://x.com/intent?text=a' },
    { what: 'opened-page', to: 'x.com', about: 'https://x.com/intent?text=a' },
  ],
  [
    'device.open',
    { address: 'mailto:?body=a' },
    { what: 'opened-page', to: 'mailto', about: 'mailto:?body=a' },
  ],
  [
    'import.read',
    { kind: 'address', address: 'https://news.example/feed' },
    { what: 'fetched', to: 'news.example', about: 'https://news.example/feed' },
  ],
  ['import.read', { kind: 'text', text: 'a' }, null],
  ['draft.save', { text: 'Warm homes.' }, null],
  ['privacy.erase', { what: ['drafts'] }, null],
  ['post.page', {}, null],
  ['crisis.start', { title: 'Fire' }, { what: 'other', to: 'programme', about: 'crisis.start' }],
  ['share.open', 'no object', { what: 'share', to: 'programme', about: '' }],
])('%s with %j', (name, input, expected) => {
  expect(departureOf(name, input)).toEqual(expected);
});

test('every command to the programme is a departure, and no query is', () => {
  const programme = callNames.filter((name) => findCall(name)?.to === 'programme');
  const left = programme.filter((name) => departureOf(name, {}) !== null);
  expect(left).toEqual(programme.filter((name) => findCall(name)?.kind === 'command'));
});
