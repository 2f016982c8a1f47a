import type { Page } from 'playwright-core';
import type { BenchRow } from './bench-row.ts';
import { quantile } from './quantile.ts';
import { withPage } from './shell/with-page.ts';

const sentence = 'We are proud of the quiet machine in the yard, and of those who put it there. ';
const typed = 'And so many words more are typed by hand at its end, one key after the other.';
const postsInRecord = 30;

/** Milliseconds between two keys: ten a second are fast hands. */
const pace = 100;

type Times = {
  /** Milliseconds from a key to the frame that shows it. */
  readonly shown: number[];
  /** Milliseconds from a key to the frame that shows what the checks say of it. */
  readonly checked: number[];
};

declare global {
  interface Window {
    keystrokes: Times;
  }
}

/** From a key to the frame that shows it, and to the one with checks, marks and count renewed, beside a plain textarea in the same page. */
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
    const plain = { short: await timesWith(page, 280), long: await timesWith(page, 2800) };
    return { ours, plain };
  });
  if (measured === null) return [];
  const { ours, plain } = measured;
  return [
    ...rows('280 characters', ours.short, plain.short),
    ...rows('2,800 characters', ours.long, plain.long),
  ];
}

function watchKeystrokes(): void {
  window.keystrokes = { shown: [], checked: [] };
  let from = 0;
  const inNextFrame = (run: (took: number) => void) => {
    const began = from;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => run(performance.now() - began);
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const onKey = () => {
    from = performance.now();
    inNextFrame((took) => window.keystrokes.shown.push(took));
  };
  window.addEventListener('keydown', onKey, true);
  // The count of characters is another one after each key, and is drawn together with what the checks say.
  const onCount = () => inNextFrame((took) => window.keystrokes.checked.push(took));
  const attributeFilter = ['aria-label'];
  new MutationObserver(onCount).observe(document.body, { subtree: true, attributes: true, attributeFilter });
}

async function timesWith(page: Page, length: number): Promise<Times> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length));
  await page.waitForTimeout(10 * pace);
  await page.evaluate(clear);
  for (const letter of typed) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(pace);
  }
  return page.evaluate(() => window.keystrokes);
}

function clear(): void {
  window.keystrokes = { shown: [], checked: [] };
}

function rows(length: string, ours: Times, peer: Times): readonly BenchRow[] {
  return [
    row(`until its frame, ${length}, median`, ours.shown, peer.shown, 0.5),
    row(`until its frame, ${length}, p99`, ours.shown, peer.shown, 0.99),
    row(`until its checks are shown, ${length}, median`, ours.checked, peer.shown, 0.5),
    row(`until its checks are shown, ${length}, p99`, ours.checked, peer.shown, 0.99),
  ];
}

function row(name: string, ours: readonly number[], peer: readonly number[], part: number): BenchRow {
  const [mine, theirs] = [quantile(ours, part), quantile(peer, part)];
  return {
    name: `a key in the composer ${name}`,
    compared: 'a plain textarea in the same page',
    ours: mine,
    peer: theirs,
    ratio: mine / theirs,
    unit: 'ms',
    aim: '≤ 32 ms',
  };
}
