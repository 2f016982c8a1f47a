import { expect } from 'vitest';
import { compose, shareAndDeclare } from './compose-page.ts';
import { balanceOf, goTo, journey } from './journey.ts';

journey(
  'A manager tries other rules, sees what they would have meant, publishes them, and members see what changed and why they earned what they did',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'amaras-first-year', 'x');
    await shareAndDeclare(page, null);
    await page.getByText('Thank you', { exact: true }).waitFor();
    await expect.poll(() => balanceOf(page)).toBe(10);
    await page.keyboard.press('Escape');

    await goTo(page, '/manage/points');
    await page.getByText('Nothing is different yet.').waitFor();
    const publish = page.getByRole('button', { name: 'Publish version 2' });
    expect(await publish.isDisabled()).toBe(true);
    await page.getByLabel('When a share is out', { exact: true }).fill('14');
    await page.getByLabel('First network of a post').fill('3');
    await page.getByText('14 points when you say that your share is out. Before: 10 points').waitFor();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('It would have given 17 points instead of 10 points to 1 member.').waitFor();
    expect(await balanceOf(page)).toBe(10);

    await page.getByLabel('Most in a day').fill('0');
    await publish.click();
    expect(await page.getByLabel('Most in a day').evaluate((field) => field.matches(':invalid'))).toBe(true);
    await page.getByLabel('Most in a day').fill('30');
    await publish.click();
    await page.getByRole('heading', { name: 'Rules of earning: version 2 is in force' }).waitFor();
    await page.getByText(/^published .* by Robin Ashdown/).waitFor();

    await compose(page, 'quiet-at-the-window', 'bluesky');
    await shareAndDeclare(page, null);
    await page.getByText('Thank you', { exact: true }).waitFor();
    await expect.poll(() => balanceOf(page)).toBe(27);
    await page.keyboard.press('Escape');

    await goTo(page, '/points');
    await page.getByRole('heading', { name: 'What version 2 changed' }).waitFor();
    await page.getByText('3 points more for the first network on which you share a post.').first().waitFor();
    await page
      .getByRole('button', { name: /^You said your share is out/ })
      .first()
      .click();
    await page.getByText('Version 2 of the rules gives 14 points for that.').waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('cell', { name: '27', exact: true }).first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    expect((await download).suggestedFilename()).toBe('herald-points.csv');
  },
  { concerns: 'window' },
);

journey(
  'What expires is told a month before and a week before, and stays dismissed once it was',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'amaras-first-year', 'x');
    await shareAndDeclare(page, null);
    await page.getByText('Thank you', { exact: true }).waitFor();
    await expect.poll(() => balanceOf(page)).toBe(10);
    const expires = new Date();
    expires.setUTCMonth(expires.getUTCMonth() + 18);
    const before = (days: number) => new Date(expires.getTime() - days * 86_400_000);
    const told = (at: typeof page) => at.getByText(/^10 points can be spent until/);

    for (const days of [25, 5]) {
      await shell.restart({ now: before(days) });
      await told(shell.page).waitFor();
      await shell.page.getByRole('button', { name: 'Dismiss' }).click();
      await told(shell.page).waitFor({ state: 'detached' });
      await shell.page.reload();
      await goTo(shell.page, '/points');
      await shell.page.getByRole('heading', { name: 'Spend until' }).waitFor();
      expect(await told(shell.page).count()).toBe(0);
    }
  },
  { concerns: 'window' },
);

journey(
  'A season shows what the manager has switched on, and nothing else',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/points');
    await page.getByRole('heading', { name: 'Badges' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Our goal together' }).count()).toBe(0);
    await goTo(page, '/settings');
    await page.getByRole('heading', { name: 'Window' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Ranking' }).count()).toBe(0);

    await goTo(page, '/manage/points');
    await page.getByLabel('A goal for all together').check();
    await page.getByLabel('Points that all together mean to reach this season').fill('40');
    await page.getByLabel(/^Badges, seen only/).uncheck();
    await page.getByLabel(/^A ranking for those/).check();
    await page.getByRole('button', { name: 'Save' }).click();

    await goTo(page, '/settings');
    await page.getByLabel('Take part in the ranking').check();
    await page.getByLabel('Shown as').fill('Night owl');
    const ranking = page.getByRole('region', { name: 'Ranking' });
    await ranking.getByRole('button', { name: 'Save' }).click();

    await compose(page, 'amaras-first-year', 'x');
    await shareAndDeclare(page, null);
    await page.keyboard.press('Escape');
    await goTo(page, '/points');
    await page.getByText('10 of 40 points').waitFor();
    await page.getByText('You are the only member here').waitFor();
    expect(await page.getByRole('heading', { name: 'Badges' }).count()).toBe(0);
  },
  { concerns: 'window' },
);
