import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { de } from '#renderer/text/de.ts';
import { en } from '#renderer/text/en.ts';
import { axeViolations } from './axe-violations.ts';
import { inGerman } from './in-german.ts';
import { goTo, journey } from './journey.ts';
import { places } from './places.ts';

/** Every fixed text of a table of texts, with the path that leads there. */
function textsIn(table: object, path = ''): (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}.${key}`, value] as const];
    return typeof value === 'object' && value !== null ? textsIn(value, `${path}.${key}`) : [];
  });
}

const german = new Map(textsIn(de));
const allGerman = new Set(german.values());
/** What the window says in English and never says in German. */
const onlyEnglish = textsIn(en)
  .filter(([path, text]) => german.get(path) !== text && !allGerman.has(text))
  .map(([, text]) => text);

/** English words of the window that can be seen or heard, and what is cut off or hangs over. */
async function wrongOn(page: Page): Promise<string[]> {
  return page.evaluate((english) => {
    const words = new Set(english);
    const wrong: string[] = [];
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const isMeantToBeCut = (element: Element) => {
      const { textOverflow, clipPath } = getComputedStyle(element);
      return textOverflow === 'ellipsis' || clipPath !== 'none';
    };
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (all.nextNode()) {
      const { parentElement, textContent } = all.currentNode;
      const text = textContent?.trim() ?? '';
      if (parentElement && words.has(text) && isShown(parentElement)) wrong.push(`English: ${text}`);
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name);
        if (text !== null && words.has(text)) wrong.push(`English ${name}: ${text}`);
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>(
      'h1, h2, h3, h4, button, label, th, legend',
    )) {
      if (
        !isShown(element) ||
        isMeantToBeCut(element) ||
        element.clientWidth <= 1 ||
        element.scrollWidth <= element.clientWidth + 1
      )
        continue;
      wrong.push(`Cut off: ${element.textContent}`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) wrong.push(`Wider than the window: ${scrollWidth} > ${clientWidth}`);
    if (document.documentElement.lang !== 'de') wrong.push(`Said to be in ${document.documentElement.lang}`);
    return [...new Set(wrong)];
  }, onlyEnglish);
}

journey(
  'In German every screen is German, whole in a small window, and free of axe violations',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/settings');
    await page.getByRole('heading', { name: en.settings.title, level: 1 }).waitFor();
    // The search finds English where there is some.
    expect((await wrongOn(page)).length).toBeGreaterThan(5);
    await page.setViewportSize({ width: 900, height: 600 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await inGerman(page);
    const all: Record<string, string[]> = {};
    for (const place of places) {
      await goTo(page, place);
      await page.getByRole('main').getByRole('heading').first().waitFor();
      await page.getByText(de.frame.loading, { exact: true }).first().waitFor({ state: 'detached' });
      const wrong = [...(await wrongOn(page)), ...(await axeViolations(page))];
      if (wrong.length > 0) all[place] = wrong;
    }
    expect(all).toEqual({});
  },
  { concerns: 'window' },
);
