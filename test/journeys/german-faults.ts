import type { Page } from 'playwright-core';
import { de } from '#renderer/text/de.ts';
import { en } from '#renderer/text/en.ts';

/** What a text that is told a number is tried with. Anything stands in its place later. */
const tried = [1, 7] as const;
/** These have to be told more than numbers. */
const tellMore = new Set(['.compose.left', '.compose.tooLongBy', '.compose.earns', '.earning.fact']);

/** Every text of a table, with the path that leads there: fixed ones as they are, others as they come out for a number. */
function textsIn(table: object, path = ''): (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    if (typeof value === 'function' && !tellMore.has(here))
      return tried.map((count) => [`${here}(${count})`, String(value(count, count, count, count))] as const);
    return typeof value === 'object' && value !== null ? textsIn(value, here) : [];
  });
}

const fewestLetters = 4;
const letters = (text: string) => text.replace(/\P{L}/gu, '').length;

/** A pattern for a text: what it was tried with may be anything. */
function patternOf([path, text]: readonly [string, string]): string {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return path.endsWith(')') ? escaped.replace(/[17]/g, '.+') : escaped;
}

const german = new Map(textsIn(de));
const allGerman = [...german.values()];

/** Patterns of what the window says in English and never says in German. */
const onlyEnglish: readonly string[] = textsIn(en)
  .filter(([path, text]) => german.get(path) !== text && letters(text) >= fewestLetters)
  .map(patternOf)
  .filter((pattern) => !allGerman.some((text) => new RegExp(`^(?:${pattern})$`, 'u').test(text)));

/** English words of the window that can be seen or heard, what is cut off or hangs over, and what is said of its language. */
export function germanFaults(page: Page): Promise<string[]> {
  return page.evaluate((patterns) => {
    const english = new RegExp(`^(?:${[...new Set(patterns)].join('|')})$`, 'u');
    const isEnglish = (text: string) =>
      [text, ...text.split(' · ')].some((part) => english.test(part.trim()));
    const wrong: string[] = [];
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    /** People write in the language that they like. */
    const isWrittenByPeople = (element: Element) =>
      element.closest('[lang]:not(html), [dir="auto"]') !== null;
    const isMeantToBeCut = (element: Element) => {
      const { textOverflow, clipPath } = getComputedStyle(element);
      return textOverflow === 'ellipsis' || clipPath !== 'none';
    };
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (all.nextNode()) {
      const { parentElement, textContent } = all.currentNode;
      const text = textContent?.trim() ?? '';
      if (text === '' || !parentElement || !isShown(parentElement) || isWrittenByPeople(parentElement))
        continue;
      if (isEnglish(text)) wrong.push(`English: ${text}`);
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name);
        if (text && isEnglish(text)) wrong.push(`English ${name}: ${text}`);
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>(
      'h1, h2, h3, h4, button, label, th, legend, [role="dialog"]',
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
