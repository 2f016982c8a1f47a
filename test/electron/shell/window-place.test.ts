import { expect, test } from 'vitest';
import { windowOpening } from '#electron/window-place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };
const kept = { bounds: { x: 1500, y: 40, width: 1400, height: 900 }, isMaximized: false };
const usual = { bounds: { width: 1280, height: 800 }, isMaximized: false };

test.each([
  ['where it was', kept, [laptop, beside], kept],
  [
    'its size, where the screen it was on is gone',
    kept,
    [laptop],
    { bounds: { width: 1400, height: 900 }, isMaximized: false },
  ],
  ['maximized again', { ...kept, isMaximized: true }, [laptop, beside], { ...kept, isMaximized: true }],
  [
    'no smaller than it is usable',
    { bounds: { x: 10, y: 30, width: 200, height: 100 }, isMaximized: false },
    [laptop],
    { bounds: { x: 10, y: 30, width: 900, height: 600 }, isMaximized: false },
  ],
  ['the usual, the first time', null, [laptop], usual],
  ['the usual, after a broken file', { bounds: { x: '1' } }, [laptop], usual],
  [
    'the usual, after an impossible size',
    { bounds: { x: 0, y: 0, width: -1, height: 1 }, isMaximized: false },
    [laptop],
    usual,
  ],
])('the window opens %s', (_name, saved, screens, expected) => {
  expect(windowOpening(saved, screens)).toEqual(expected);
});
