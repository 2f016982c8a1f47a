import type { Page } from 'playwright-core';
import { goTo } from './journey.ts';

export function editorOf(page: Page) {
  return page.getByRole('textbox', { name: /^Your post for/ });
}

/** Opens a post on a network, and waits for its editor. */
export async function compose(page: Page, postId: string, network: string): Promise<void> {
  await goTo(page, `/compose/${postId}/${network}`);
  await editorOf(page).waitFor();
}

/** Replaces the draft by typing, as a person does. */
export async function write(page: Page, text: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Shares what is written, says that it is out, and gives its address where there is one to give. */
export async function shareAndDeclare(page: Page, address: string | null): Promise<void> {
  await page.getByRole('button', { name: /^Share on/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('heading', { name: 'Is it out?' }).waitFor();
  if (address !== null) await sheet.getByLabel(/^Address of your post/).fill(address);
  await sheet.getByRole('button', { name: 'It is out' }).click();
}
