import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { compose, editorOf, write } from './compose-page.ts';
import { goTo, journey } from './journey.ts';

const aboutCells = 'I work at Northlight, and everybody asks me about that battery fire in Leeds today.';

/** Another window onto the same Herald; null in Electron, which has one. */
async function secondWindow(page: Page): Promise<Page | null> {
  if (await page.evaluate(() => window.herald !== undefined)) return null;
  const other = await page.context().newPage();
  await other.goto(new URL('/', page.url()).href);
  await other.getByRole('heading', { name: 'Discover' }).waitFor();
  return other;
}

/** Starts one from a plan of the pack, by keyboard from the plan's field on. */
async function start(page: Page, how: { readonly isDrill: boolean }): Promise<void> {
  await goTo(page, '/manage/crisis');
  await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'Reports about a Cell' });
  if (how.isDrill) await page.getByLabel('This is a drill').check();
  const button = page.getByRole('button', { name: how.isDrill ? 'Start the drill' : 'Start now' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('crisis-banner').getByText('Reports about a Cell').waitFor();
}

journey(
  'A crisis reaches every window at once: what touches it waits and says why, and goes on by itself afterwards',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'two-in-the-morning', 'x');
    await write(page, aboutCells);
    await page.getByText(/^(Ready|\d+ suggestions?)$/).waitFor();
    const other = await secondWindow(page);
    if (other) {
      await compose(other, 'two-in-the-morning', 'x');
      await expect.poll(() => editorOf(other).textContent()).toContain('battery fire');
      await other.getByText(/^(Ready|\d+ suggestions?)$/).waitFor();
    }

    await start(page, { isDrill: false });
    if (other) {
      await other.getByText('Waits for now: Reports about a Cell').waitFor();
      expect(await other.getByRole('button', { name: 'Share on X' }).isDisabled()).toBe(true);
      await compose(other, 'amaras-first-year', 'x');
      await other.getByText(/^(Ready|\d+ suggestions?)$/).waitFor();
    }
    await compose(page, 'two-in-the-morning', 'x');
    await page.getByText('Waits for now: Reports about a Cell').waitFor();

    await page.getByRole('link', { name: 'What to do' }).click();
    await page.getByRole('heading', { name: 'Reports about a Cell' }).waitFor();
    await page.getByText('People come first.').waitFor();
    await page.getByText('+44 20 7946 0100').waitFor();
    await page.getByRole('button', { name: 'Copy the statement' }).click();
    await page.getByText(/^(Copied|Could not copy)/).waitFor();

    await goTo(page, '/manage/crisis');
    await page.getByLabel('Add to the log').fill('The fire service has been there.');
    await page.keyboard.press('Enter');
    await page.getByTestId('crisis-log').getByText('The fire service has been there.').waitFor();
    await page.getByRole('button', { name: 'End it' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Why it is over').fill('It was a toaster.');
    await sheet.getByRole('button', { name: 'End it' }).click();
    await page.getByRole('heading', { name: 'Past ones' }).waitFor();
    await expect.poll(() => page.getByTestId('crisis-banner').textContent()).toBe('');
    if (other) await expect.poll(() => other.getByTestId('crisis-banner').textContent()).toBe('');

    await compose(page, 'two-in-the-morning', 'x');
    await page.getByText(/^(Ready|\d+ suggestions?)$/).waitFor();
    await page.getByRole('button', { name: 'Share on X' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Is it out?' }).waitFor();
    await other?.close();
  },
);

journey(
  'A drill is seen by everybody, says that it is one, and stops nothing',
  async ({ shell }) => {
    const { page } = shell;
    await start(page, { isDrill: true });
    await page.getByTestId('crisis-banner').getByText('Drill: Reports about a Cell').waitFor();
    await page.getByTestId('crisis-banner').getByText('Nothing waits').waitFor();
    await compose(page, 'two-in-the-morning', 'x');
    await write(page, aboutCells);
    await page.getByText(/^(Ready|\d+ suggestions?)$/).waitFor();
  },
  { concerns: 'window' },
);

journey(
  'A manager writes a plan, changes it, starts a drill with it, and takes it away',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/manage/crisis');
    await page.getByRole('button', { name: 'New plan' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('What it is about').fill('A flood at the plant');
    await sheet.getByLabel('Words that tell of it').fill('flood\nhigh water');
    await sheet.getByLabel('Holding statement').fill('Everybody is safe. We will say more soon.');
    await sheet.getByLabel('Where it stands').fill('https://news.northlight.example/flood');
    await sheet.getByLabel('Who speaks').fill('press@northlight.example');
    await sheet.getByLabel('Better not').fill('Share pictures of the plant.');
    await sheet.getByRole('button', { name: 'Keep this plan' }).click();
    await page.getByRole('button', { name: 'Change “A flood at the plant”' }).click();
    await sheet.getByLabel('Hours until there will be more').fill('2');
    await sheet.getByRole('button', { name: 'Keep this plan' }).click();
    await page.getByText('Your own. More within 2 hours.').waitFor();

    await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'A flood at the plant' });
    await page.getByLabel('This is a drill').check();
    await page.getByRole('button', { name: 'Start the drill' }).click();
    await page.getByTestId('crisis-banner').getByText('Drill: A flood at the plant').waitFor();
    await page.getByRole('link', { name: 'What to do' }).click();
    await page.getByText('Share pictures of the plant.').waitFor();

    await goTo(page, '/manage/crisis');
    await page.getByRole('button', { name: 'Remove “A flood at the plant”' }).click();
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await page.getByText('The plan is gone.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Change “A flood at the plant”' }).waitFor({ state: 'detached' });
  },
  { concerns: 'window' },
);
