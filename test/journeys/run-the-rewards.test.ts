import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkFinance } from '#electron/command-line/check-finance.ts';
import { compose, shareAndDeclare } from './compose-page.ts';
import { balanceOf, callFrom, goTo, journey } from './journey.ts';
import { root } from './shell-kinds.ts';

const picture = join(root, 'test', 'programme', 'fixtures', 'pictures', 'reward-mug.webp');

async function earnTwenty(page: Page): Promise<void> {
  await compose(page, 'amaras-first-year', 'x');
  await shareAndDeclare(page, 'https://x.com/robin/status/1861000000000000001');
  await expect.poll(() => balanceOf(page)).toBe(20);
  await page.keyboard.press('Escape');
}

/** Makes a reward in the editor and gives the name that it has. */
async function makeReward(page: Page, title: string, delivery: string, isApproved: boolean): Promise<void> {
  await goTo(page, '/manage/rewards');
  await page.getByRole('link', { name: 'New reward' }).click();
  const editor = page.getByRole('form', { name: 'Edit reward' });
  await editor.getByLabel('Title').fill(title);
  await editor.getByLabel('Description').fill('Made for this journey.');
  await editor.getByLabel('Kind').selectOption('Voucher');
  await editor.getByLabel('Price in points').fill('5');
  await editor.getByLabel('Fair value').fill('4.50');
  await editor.getByLabel('Currency').fill('GBP');
  await editor.getByLabel('Budget').selectOption('Small thanks (GBP)');
  await editor.getByLabel('How often for each person').fill('1');
  await editor.getByLabel('How it comes').selectOption(delivery);
  if (isApproved) await editor.getByLabel(/^Has to be approved first/).check();
  await editor.getByLabel('What the picture shows').fill('A tree');
  const choosing = page.waitForEvent('filechooser');
  await editor.getByRole('button', { name: 'Choose a picture…' }).click();
  await (await choosing).setFiles(picture);
  await editor.getByRole('img', { name: 'A tree' }).waitFor();
  await editor.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The reward is saved.').waitFor();
}

journey(
  'A manager makes a reward with codes; it is redeemed, approved, given and shown to who redeemed it',
  async ({ shell }) => {
    const { page } = shell;
    await earnTwenty(page);
    await makeReward(page, 'An hour of climbing', 'As a code', true);
    await page.getByLabel('New codes').fill('CLIMB-1111\nCLIMB-2222\nCLIMB-1111');
    await page.getByRole('button', { name: 'Add the codes' }).click();
    await page.getByText('2 codes added.').waitFor();
    await page.getByRole('form', { name: 'Edit reward' }).getByLabel('Price in points').fill('6');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const changes = page.getByRole('region', { name: 'What was changed' });
    await changes.getByText('5 points → 6 points').waitFor();
    await page.getByRole('form', { name: 'Edit reward' }).getByLabel('Price in points').fill('5');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await changes.getByText('6 points → 5 points').waitFor();
    await changes.getByText('Codes added').waitFor();
    await changes.getByText('Made by Robin Ashdown').waitFor();

    await goTo(page, '/rewards');
    await page.getByRole('link', { name: /An hour of climbing/ }).click();
    await page.getByText('Balance after').waitFor();
    await page.getByText(/^5 points that would expire on/).waitFor();
    await page.getByText('1 for each person a year; you have had 0').waitFor();
    await page.getByRole('button', { name: 'Redeem…' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('After this you have 15 points.').waitFor();
    await sheet.getByRole('button', { name: 'Redeem for 5 points' }).click();
    await sheet.waitFor({ state: 'detached' });
    const mine = page.getByRole('region', { name: 'My redemptions of this reward' });
    await mine.getByText('Waits for approval').waitFor();
    await page.getByText('You have had it as often as it is offered for now.').waitFor();
    expect(await page.getByRole('button', { name: 'Redeem…' }).isDisabled()).toBe(true);

    await goTo(page, '/manage/redemptions');
    await page.getByText(/^Your own request. You are the only person/).waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('button', { name: 'Give a code' }).click();
    await page
      .getByRole('region', { name: 'Settled' })
      .getByText(/^Handed over/)
      .waitFor();
    expect(await page.getByText(/CLIMB-\d{4}/).count()).toBe(0);

    await goTo(page, '/rewards');
    await page.getByRole('button', { name: 'Show my code' }).click();
    await page.getByText(/^CLIMB-(1111|2222)$/).waitFor();
  },
  { concerns: 'window' },
);

journey(
  'Where to send a reward is asked for, shown to who sends it, and gone when it is sent',
  async ({ shell, dataFolder }) => {
    const { page } = shell;
    await earnTwenty(page);
    await goTo(page, '/rewards/wildflower-seeds');
    await page.getByRole('button', { name: 'Redeem…' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Name on the label').fill('Robin Ashdown');
    await sheet.getByLabel('Street, place, postcode').fill('4 Orchard Row\nWetherfield');
    await sheet.getByLabel('Country').fill('United Kingdom');
    await sheet.getByRole('button', { name: 'Redeem for 20 points' }).click();
    await sheet.waitFor({ state: 'detached' });
    await page.getByText('It is known where to send this.').waitFor();

    await goTo(page, '/manage/redemptions');
    await page.getByRole('button', { name: 'Show where to send it' }).click();
    await page.getByText('4 Orchard Row').waitFor();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LI');
    await page.getByRole('button', { name: 'Handed over' }).click();
    await page
      .getByRole('region', { name: 'Settled' })
      .getByText(/^Handed over/)
      .waitFor();
    expect(await page.getByText('4 Orchard Row').count()).toBe(0);
    expect(readFileSync(`${dataFolder}/record.db`).includes('Orchard Row')).toBe(false);
  },
  { concerns: 'window' },
);

journey(
  'Finance sees what it costs, to the entry, and a second program comes to the same',
  async ({ shell }) => {
    const { page } = shell;
    await earnTwenty(page);
    await goTo(page, '/rewards/coffee-on-us');
    await page.getByRole('button', { name: 'Redeem…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Redeem for 10 points' }).click();
    await page.getByRole('region', { name: 'My redemptions of this reward' }).waitFor();
    await goTo(page, '/manage/redemptions');
    await page.getByRole('button', { name: 'Handed over' }).click();
    await page.getByRole('region', { name: 'Settled' }).waitFor();

    await goTo(page, '/manage/finance');
    const movement = page.getByRole('region', { name: 'Points that came and went' });
    await expect
      .poll(() => movement.locator('dd').allTextContents())
      .toEqual(['0', '+20', '-10', '0', '0', '10']);
    await page.getByText('£1.00 to £1.19').waitFor();
    await page.getByRole('row', { name: /A coffee on us 1 10 £5.50/ }).waitFor();

    await page.getByLabel('Where Robin Ashdown is paid').selectOption('United Kingdom');
    await page.getByRole('cell', { name: 'Benefit to report' }).waitFor();

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ledger for check-finance' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/^herald-finance-.*\.jsonl$/);
    // Asked for once more, since the stand-in's two connections to one Chromium disagree where a download lies.
    const input = { what: 'ledger', from: '2020-01-01', to: '2100-01-01' };
    const [exported] = await callFrom(page, [{ name: 'finance.export', input, key: 'export' }]);
    const { text } = (exported as { value: { text: string } }).value;
    expect(checkFinance(text)).toEqual({ entries: 4, redemptions: 1, wrong: [] });
  },
);
