import { expect } from 'vitest';
import { compose, shareAndDeclare, write } from './compose-page.ts';
import { goTo, journey } from './journey.ts';

journey(
  'A member sees all that is kept, all that left, takes it along and removes what may go',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'amaras-first-year', 'x');
    await shareAndDeclare(page, null);
    await page.getByText('Thank you', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await compose(page, 'two-in-the-morning', 'x');
    await write(page, 'I work at Northlight, and this draft is mine alone.');
    await page.getByText('Saved', { exact: true }).waitFor();

    await goTo(page, '/settings');
    await page.getByRole('link', { name: /^Privacy/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Privacy', level: 1 }).waitFor();
    const departures = page.getByTestId('departures');
    await departures.getByText('A page opened in the browser').waitFor();
    await departures.getByText('to x.com').waitFor();
    await departures.getByText('A share', { exact: true }).waitFor();
    expect(await departures.textContent()).not.toContain('mine alone');
    await page.locator('summary', { hasText: 'shares' }).first().click();
    await page.getByRole('cell', { name: 'amaras-first-year' }).first().waitFor();

    // Read where it is made, since the stand-in's two connections to one Chromium disagree where a download lies.
    const saved = await page.evaluateHandle(() => {
      const texts: Promise<string>[] = [];
      const address = URL.createObjectURL;
      URL.createObjectURL = (content: Blob) => {
        texts.push(content.text());
        return address.call(URL, content);
      };
      return texts;
    });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all of it as a file' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
    const file = JSON.parse(await saved.evaluate(async (texts) => (await texts[0]) ?? ''));
    expect(file).toMatchObject({ format: 'herald-own-data/1', drafts: [{ postId: 'two-in-the-morning' }] });
    expect(JSON.stringify(file.rows)).not.toContain('mine alone');

    await page.getByRole('checkbox', { name: 'Drafts' }).check();
    await page.getByRole('button', { name: 'Remove…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Removed from this device.').waitFor();
    await goTo(page, '/activity');
    await page.getByRole('heading', { name: 'Shares' }).waitFor();
    expect(await page.getByTestId('draft').count()).toBe(0);
  },
);
