import type { Page } from 'playwright-core';
import type { BenchRow } from './bench-row.ts';
import { quantile } from './quantile.ts';
import { withPage } from './shell/with-page.ts';

const sentence = 'We are proud of the quiet machine in the yard, and of those who put it there. ';
const typed = 'And so many words more are typed by hand at its end, one key after the other.';
const postsInRecord = 30;

declare global {
  interface Window {
    /** Milliseconds from each key to the frame that shows it. */
    keystrokes: number[];
  }
}

/** From a key to the frame that shows it, with checks, marks and count renewed, beside a plain textarea in the same page. */
export async function typingBench(): Promise<readonly BenchRow[]> {
  const measured = await withPage(postsInRecord, async (page) => {
    await page.locator('[data-post]').first().click();
    await page.getByRole('textbox', { name: /^Your post for/ }).waitFor();
    await page.evaluate(watchKeystrokes);
    const ours = { short: await timesWith(page, 280), long: await timesWith(page, 2800) };
    await page.evaluate(() => {
      const area = document.createElement('textarea');
      document.body.replaceChildren(area);
      area.focus();
    });
    return { ours, plain: { short: await timesWith(page, 280), long: await timesWith(page, 2800) } };
  });
  if (measured === null) return [];
  const { ours, plain } = measured;
  return [
    row('280 characters, median', ours.short, plain.short, 0.5),
    row('280 characters, p99', ours.short, plain.short, 0.99),
    row('2,800 characters, median', ours.long, plain.long, 0.5),
    row('2,800 characters, p99', ours.long, plain.long, 0.99),
  ];
}

function watchKeystrokes(): void {
  window.keystrokes = [];
  const { port1, port2 } = new MessageChannel();
  let from = 0;
  port1.onmessage = () => window.keystrokes.push(performance.now() - from);
  const onKey = () => {
    from = performance.now();
    requestAnimationFrame(() => port2.postMessage(null));
  };
  window.addEventListener('keydown', onKey, true);
}

async function timesWith(page: Page, length: number): Promise<readonly number[]> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length));
  await page.evaluate(() => window.keystrokes.splice(0));
  for (const letter of typed) await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  return page.evaluate(() => window.keystrokes.splice(0));
}

function row(name: string, ours: readonly number[], peer: readonly number[], part: number): BenchRow {
  const [mine, theirs] = [quantile(ours, part), quantile(peer, part)];
  return {
    name: `a key in the composer until its frame, ${name}`,
    compared: 'a plain textarea in the same page',
    ours: mine,
    peer: theirs,
    ratio: mine / theirs,
    unit: 'ms',
    aim: '≤ 32 ms',
  };
}
