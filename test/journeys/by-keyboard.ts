import type { Locator, Page } from 'playwright-core';

const mostTabs = 150;

/** Goes on with Tab until this has the focus, as somebody without a mouse does. Throws where Tab never comes to it. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(wanted)}.`);
}

/** Tabs to a button or link and presses it. */
export async function pressAt(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}
