import { expect } from 'vitest';
import { compose, shareAndDeclare } from './compose-page.ts';
import { balanceOf, goTo, journey } from './journey.ts';

journey('From an approved post to points in three clicks', async ({ shell }) => {
  const { page } = shell;
  await page.getByRole('link', { name: /Amara/ }).click();
  await page.getByRole('tab', { name: /^X/ }).click();
  await page.getByText(/^\d+ suggestions?$/).waitFor();
  await page.getByRole('button', { name: 'Share on X' }).click();

  const sheet = page.getByRole('dialog');
  await sheet.getByRole('heading', { name: 'Is it out?' }).waitFor();
  await expect.poll(() => shell.opened.length).toBe(1);
  const opened = new URL(shell.opened[0] ?? '');
  expect(opened.origin + opened.pathname).toBe('https://x.com/intent/tweet');
  const link = new URL(
    opened.searchParams.get('url') ?? opened.searchParams.get('text')?.match(/https:\S+/)?.[0] ?? '',
  );
  expect(link.searchParams.get('utm_source')).toBe('x');
  expect(link.searchParams.get('utm_medium')).toBe('employee-advocacy');

  await sheet.getByLabel(/^Address of your post/).fill('https://x.com/robin/status/1861000000000000001');
  await sheet.getByRole('button', { name: 'It is out' }).click();
  await sheet.getByText('Thank you', { exact: true }).waitFor();
  await expect.poll(() => balanceOf(page)).toBe(20);
  await sheet.getByRole('link', { name: 'See your points' }).click();
  await page.getByRole('heading', { name: 'Statement' }).waitFor();
  expect(await page.getByTestId('balance-figure').textContent()).toBe('20');
});

journey(
  'An address of another network, another person, or another share is refused with the reason',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'amaras-first-year', 'x');
    await shareAndDeclare(page, 'https://www.linkedin.com/feed/update/urn:li:activity:7267000000000000001/');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('alert').getByText('does not belong to X').waitFor();
    await sheet.getByLabel(/^Address of your post/).fill('https://x.com/robin');
    await sheet.getByRole('button', { name: 'Save address' }).click();
    await sheet.getByRole('alert').getByText('single post').waitFor();
    await sheet.getByLabel(/^Address of your post/).fill('https://x.com/robin/status/1861000000000000001');
    await sheet.getByRole('button', { name: 'Save address' }).click();
    await sheet.getByText('Thank you', { exact: true }).waitFor();
    await page.keyboard.press('Escape');

    await compose(page, 'quiet-at-the-window', 'x');
    await shareAndDeclare(page, 'https://twitter.com/somebody_else/status/1861000000000000002');
    await sheet.getByRole('alert').getByText('somebody else').waitFor();
    await sheet
      .getByLabel(/^Address of your post/)
      .fill('https://mobile.twitter.com/Robin/status/1861000000000000001?s=20');
    await sheet.getByRole('button', { name: 'Save address' }).click();
    await sheet.getByRole('alert').getByText('already belongs').waitFor();
  },
);

journey(
  'The same post on the same network counts once, and a network without a share address copies',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'amaras-first-year', 'bluesky');
    await shareAndDeclare(page, null);
    await expect.poll(() => balanceOf(page)).toBe(10);
    await page.keyboard.press('Escape');
    await page.getByText('You have shared this here already.').waitFor();

    await compose(page, 'amaras-first-year', 'instagram');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Share on Instagram' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.(jpe?g|png)$/);
    await page
      .getByRole('dialog')
      .getByText(/copied|Select it here/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Not yet' }).click();

    await goTo(page, '/activity');
    await page.getByRole('heading', { name: 'Shares' }).waitFor();
    expect(
      await page.getByRole('main').getByRole('listitem').filter({ hasText: 'Amara' }).count(),
    ).toBeGreaterThan(1);
  },
);
