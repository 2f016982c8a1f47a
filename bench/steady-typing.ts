import type { Page } from 'playwright-core';
import type { BenchRow } from './bench-row.ts';
import { cut } from './check-texts.ts';
import { quantile } from './quantile.ts';
import { withPage } from './shell/with-page.ts';

const sentence = 'We are proud of the quiet machine in the yard, and of those who put it there. ';
const typed = 'and so many words more are typed at its end ';
const [postsInRecord, terms, length] = [30, 50_000, 3_000];
const keysASecond = 60;
const seconds = 5;
/** Milliseconds in which one reads before one writes: the thread of the checks makes its search for the terms then. */
const reading = 3_000;

declare global {
  interface Window {
    /** Milliseconds between frames, from the last start of the watch on. */
    betweenFrames: number[];
  }
}

/** Typing sixty characters a second into three thousand, with a pack of 50,000 terms, beside a plain textarea in the same page. */
export async function steadyTypingBench(): Promise<readonly BenchRow[]> {
  const use = async (page: Page) => {
    await page.locator('[data-post]').first().click();
    await page.getByRole('textbox', { name: /^Your post for/ }).waitFor();
    await page.getByRole('textbox', { name: /^Your post for/ }).focus();
    const ours = await framesWhileTyping(page);
    await page.evaluate(() => {
      const area = document.createElement('textarea');
      document.body.replaceChildren(area);
      area.focus();
    });
    return { ours, plain: await framesWhileTyping(page) };
  };
  const measured = await withPage(postsInRecord, use, terms);
  if (measured === null) return [];
  const { ours, plain } = measured;
  return [
    row('frames shown a second', '/s', '≥ 0.95×', shownASecond(ours), shownASecond(plain)),
    row('a frame, p99', 'ms', '≤ 32 ms', quantile(ours, 0.99), quantile(plain, 0.99)),
    row('a frame, longest', 'ms', '≤ 50 ms', quantile(ours, 1), quantile(plain, 1)),
  ];
}

/** Milliseconds between the frames that are shown while keys are pressed at a steady pace. */
async function framesWhileTyping(page: Page): Promise<readonly number[]> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(cut(sentence, length));
  await page.waitForTimeout(reading);
  await page.evaluate(watchFrames);
  const begin = performance.now();
  const keys: Promise<void>[] = [];
  for (let key = 0; key < keysASecond * seconds; key += 1) {
    await new Promise((resolve) =>
      setTimeout(resolve, Math.max(0, begin + (key * 1000) / keysASecond - performance.now())),
    );
    const letter = typed[key % typed.length] ?? ' ';
    // Not waited for: a slow page must not slow the hands.
    keys.push(page.keyboard.press(letter === ' ' ? 'Space' : letter));
  }
  await Promise.all(keys);
  return page.evaluate(() => window.betweenFrames);
}

function watchFrames(): void {
  const times: number[] = [];
  window.betweenFrames = times;
  let last = 0;
  const next = (at: number) => {
    if (last > 0) times.push(at - last);
    last = at;
    if (window.betweenFrames === times) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

function shownASecond(frames: readonly number[]): number {
  return (
    (frames.length * 1000) /
    Math.max(
      1,
      frames.reduce((sum, time) => sum + time, 0),
    )
  );
}

function row(name: string, unit: string, aim: string, ours: number, peer: number): BenchRow {
  return {
    name: `60 keys a second into 3,000 characters with 50,000 terms, ${name}`,
    compared: 'a plain textarea in the same page',
    ours,
    peer,
    ratio: ours / peer,
    unit,
    aim,
  };
}
