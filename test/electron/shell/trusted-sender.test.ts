import { expect, test } from 'vitest';
import { trustedSender } from '#electron/trusted-sender.ts';

const own = { frameAddress: 'app://herald/', isTopFrame: true, isOurWindow: true };

test.each([
  own,
  { ...own, frameAddress: 'app://herald/#/compose/roof' },
  { ...own, frameAddress: 'app://herald/index.html' },
])('our own page may ask: %j', (sender) => {
  expect(trustedSender(sender)).toBe(true);
});

test.each([
  { ...own, isTopFrame: false },
  { ...own, isOurWindow: false },
  { ...own, frameAddress: null },
  ...[
    '',
    'about:blank',
    'about:srcdoc',
    'app:',
    'app://',
    'app:herald',
    'app:///herald/',
    'app://herald.example/',
    'app://evil/herald/',
    'app://evil@herald/',
    'app://herald:443/',
    'app://herald@evil/',
    'app://HERALD/',
    'app://herald%2eevil/',
    'apps://herald/',
    'blob:app://herald/4f1c',
    'data:text/html,app://herald/',
    'devtools://devtools/bundled/inspector.html',
    'file:///app://herald/',
    'http://herald/',
    'https://app://herald/',
    'https://herald/',
    'javascript:app://herald/',
    'view-source:app://herald/',
  ].map((frameAddress) => ({ ...own, frameAddress })),
])('nobody else may: %j', (sender) => {
  expect(trustedSender(sender)).toBe(false);
});
