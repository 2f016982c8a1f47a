import { expect } from 'vitest';
import { compose, shareAndDeclare } from './compose-page.ts';
import { balanceOf, callFrom, goTo, journey } from './journey.ts';

journey(
  'Points become a reward: redeemed by a double click once, taken back, redeemed again, handed over',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'amaras-first-year', 'x');
    await shareAndDeclare(page, 'https://x.com/robin/status/1861000000000000001');
    await expect.poll(() => balanceOf(page)).toBe(20);
    await page.keyboard.press('Escape');

    await goTo(page, '/rewards');
    await page.getByRole('link', { name: /A coffee on us/ }).click();
    await page.getByRole('button', { name: 'Redeem…' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('After this you have 10 points.').waitFor();
    await sheet.getByRole('button', { name: 'Redeem for 10 points' }).dblclick();
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => balanceOf(page)).toBe(10);
    await goTo(page, '/rewards');
    const mine = page.getByRole('region', { name: 'My redemptions' });
    await mine.getByText(/^Requested/).waitFor();
    expect(await mine.getByRole('heading', { name: 'A coffee on us' }).count()).toBe(1);

    await mine.getByRole('button', { name: 'Take it back' }).click();
    await expect.poll(() => balanceOf(page)).toBe(20);
    await mine.getByText(/^Points given back/).waitFor();

    await page.getByRole('link', { name: /A coffee on us/ }).click();
    await page.getByRole('button', { name: 'Redeem…' }).click();
    await sheet.getByRole('button', { name: 'Redeem for 10 points' }).click();
    await sheet.waitFor({ state: 'detached' });

    await goTo(page, '/manage/redemptions');
    await page.getByLabel('Note to the member').fill('Ask at the counter.');
    await page.getByRole('button', { name: 'Handed over' }).click();
    await page
      .getByRole('region', { name: 'Settled' })
      .getByText(/^Handed over/)
      .waitFor();

    await goTo(page, '/rewards');
    await mine.getByText(/^Handed over/).waitFor();
    await mine.getByText('Ask at the counter.').waitFor();
    expect(await balanceOf(page)).toBe(10);

    await goTo(page, '/points');
    expect(await page.getByTestId('held-figure').textContent()).toBe('0');
  },
);

journey('Two windows redeem the last points at once: one of them does', async ({ shell }) => {
  const { page } = shell;
  await compose(page, 'amaras-first-year', 'threads');
  await shareAndDeclare(page, null);
  await expect.poll(() => balanceOf(page)).toBe(10);
  await page.keyboard.press('Escape');
  const request = (key: string) => ({
    name: 'redemption.request',
    input: { rewardId: 'coffee-on-us', price: 10 },
    key,
  });
  const answers = await callFrom(page, ['one', 'other', 'one', 'other', 'one'].map(request));
  const ids = (answers as { ok: boolean; value?: { id: string }; error?: { reason: string } }[]).map(
    ({ value, error }) => value?.id ?? error?.reason,
  );
  expect(new Set(ids.filter((id) => id !== 'points.not-enough')).size).toBe(1);
  expect(ids.filter((id) => id === 'points.not-enough').length).toBeGreaterThanOrEqual(2);
  await expect.poll(() => balanceOf(page)).toBe(0);
});
