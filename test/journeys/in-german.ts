import type { Page } from 'playwright-core';
import { de } from '#renderer/text/de.ts';
import { goTo } from './journey.ts';

/** Sets the window's language where a person does. */
export async function inGerman(page: Page): Promise<void> {
  await goTo(page, '/settings');
  await page.getByLabel('Language').selectOption('de');
  await page.getByRole('heading', { name: de.settings.title, level: 1 }).waitFor();
}
