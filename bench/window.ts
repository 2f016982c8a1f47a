import type { Page } from 'playwright-core';
import type { BenchRow } from './bench-row.ts';
import { quantile } from './quantile.ts';
import { withPage } from './shell/with-page.ts';

const frames = 300;
const pixelsAFrame = 120;

/** Scrolls the element by a steady amount each frame; gives the milliseconds between frames. */
async function scroll(page: Page, selector: string): Promise<readonly number[]> {
  return page.evaluate(
    async ({ selector, frames, pixelsAFrame }) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      const times: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < frames; frame += 1) {
        element.scrollTop += pixelsAFrame;
        const at = await new Promise<number>(requestAnimationFrame);
        times.push(at - last);
        last = at;
      }
      if (element.scrollTop < (frames * pixelsAFrame) / 2) throw new Error('It did not scroll.');
      return times;
    },
    { selector, frames, pixelsAFrame },
  );
}

/** Scrolling ten thousand posts, beside a page of plain paragraphs that scrolls as far in the same browser. */
export async function windowBench(): Promise<readonly BenchRow[]> {
  const measured = await withPage(10_000, async (page) => {
    await page.locator('[data-post]').first().waitFor();
    // All pages are there when the search knows how many posts fit everything.
    await page.getByRole('searchbox').fill('a');
    await page.waitForFunction(
      () =>
        Number(
          /[\d,.]+/.exec(document.body.innerText.match(/[\d,.]+ posts/)?.[0] ?? '')?.[0]?.replace(/\D/g, ''),
        ) > 5000,
    );
    await page.getByRole('searchbox').fill('');
    await page.locator('[data-post]').first().waitFor();
    const ours = await scroll(page, '#content');
    await page.evaluate(() => {
      const plain = document.createElement('div');
      plain.id = 'plain';
      plain.style.cssText = 'height: 100vh; overflow: auto';
      for (let line = 0; line < 3000; line += 1)
        plain.append(Object.assign(document.createElement('p'), { textContent: `Line ${line}` }));
      document.body.replaceChildren(plain);
    });
    return { ours, peer: await scroll(page, '#plain') };
  });
  if (measured === null) return [];
  return [0.5, 0.99, 1].map((part) => {
    const [ours, peer] = [quantile(measured.ours, part), quantile(measured.peer, part)];
    const name = part === 1 ? 'longest' : part === 0.5 ? 'median' : 'p99';
    return {
      name: `scrolling 10,000 posts, time of a frame, ${name}`,
      compared: 'plain paragraphs in the same browser',
      ours,
      peer,
      ratio: ours / peer,
      unit: 'ms',
      aim: '≤ 32 ms',
    };
  });
}
