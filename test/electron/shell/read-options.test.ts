import { expect, test } from 'vitest';
import { readElectronOptions, readOptions } from '#electron/read-options.ts';

const usual = {
  isBrowserChosen: false,
  data: null,
  openWith: null,
  isWindowWanted: true,
  isHelpWanted: false,
  deepLink: null,
};

test.each([
  [[], usual],
  [['--browser'], { ...usual, isBrowserChosen: true }],
  [['--browser', '--no-open'], { ...usual, isBrowserChosen: true, isWindowWanted: false }],
  [['--data', 'mine'], { ...usual, data: '/home/mara/mine' }],
  [['--data=/srv/herald'], { ...usual, data: '/srv/herald' }],
  [['--open-with', '/usr/bin/firefox'], { ...usual, openWith: '/usr/bin/firefox' }],
  [['--help'], { ...usual, isHelpWanted: true }],
])('npm start -- %j is understood', (args, expected) => {
  expect(readOptions(args, '/home/mara')).toEqual(expected);
});

test.each([[['--browsr']], [['--data']], [['extra']], [['--browser=yes']]])(
  'npm start -- %j is answered with what can be said instead',
  (args) => {
    expect(readOptions(args, '/home/mara')).toEqual({ problem: expect.stringContaining('Usage: npm start') });
  },
);

test('Electron’s process passes over words of Chromium and the system, and finds a link', () => {
  const args = [
    '--data=/srv/herald',
    '--no-sandbox',
    '--original-process-start-time=13',
    'herald://post/roof',
  ];
  expect(readElectronOptions(args, '/')).toEqual({
    ...usual,
    data: '/srv/herald',
    deepLink: 'herald://post/roof',
  });
});
