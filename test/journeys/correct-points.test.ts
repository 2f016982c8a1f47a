import { expect } from 'vitest';
import { compose, shareAndDeclare } from './compose-page.ts';
import { balanceOf, goTo, journey } from './journey.ts';

journey(
  'An award is taken back with a reason; what was already spent is owed, and paid by the next points',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'amaras-first-year', 'threads');
    await shareAndDeclare(page, null);
    await expect.poll(() => balanceOf(page)).toBe(10);
    await page.keyboard.press('Escape');
    await goTo(page, '/rewards');
    await page.getByRole('link', { name: /A coffee on us/ }).click();
    await page.getByRole('button', { name: 'Redeem…' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Redeem for 10 points' }).click();
    await sheet.waitFor({ state: 'detached' });

    await goTo(page, '/manage/redemptions');
    const form = page.getByRole('region', { name: 'Correct points' });
    const take = form.getByRole('button', { name: 'Take the points back' });
    expect(await take.isDisabled()).toBe(true);
    await form.getByLabel('Award').selectOption({ index: 1 });
    await form.getByLabel('Reason').fill('The post was deleted the same day.');
    await take.click();
    await page.getByText(/10 points of them were already spent/).waitFor();
    await form.getByText('There is no award that could be taken back.').waitFor();

    await goTo(page, '/points');
    await page.getByRole('region', { name: '10 points still owed' }).waitFor();
    await page.getByText('The post was deleted the same day.').waitFor();
    expect(await balanceOf(page)).toBe(0);

    await compose(page, 'amaras-first-year', 'x');
    await shareAndDeclare(page, 'https://x.com/robin/status/1861000000000000001');
    await page.keyboard.press('Escape');
    await goTo(page, '/points');
    await page.getByText('Paid off what was owed').first().waitFor();
    await expect.poll(() => balanceOf(page)).toBe(10);
    expect(await page.getByText('still owed').count()).toBe(0);
  },
  { concerns: 'window' },
);
