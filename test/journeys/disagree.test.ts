import { expect } from 'vitest';
import { compose, write } from './compose-page.ts';
import { goTo, journey } from './journey.ts';

journey(
  'A draft that may be shared tells which rules looked at it, and each leads to the handbook',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'two-in-the-morning', 'linkedin');
    await write(
      page,
      'I work at Northlight, and our kettle at two in the morning is the best listener I know.',
    );
    await page.getByRole('button', { name: 'Why is this allowed?' }).click();
    const sheet = page.getByRole('dialog', { name: 'Why is this allowed?' });
    await sheet.getByText('Looked, nothing to say').first().waitFor();
    expect(await sheet.locator('[data-rule="confidential-terms"]').getAttribute('data-outcome')).toBe(
      'content',
    );
    await sheet.getByText(/policy of Northlight, version \d+/).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });

    await write(page, 'I work at Northlight, and Saltmarsh is all I can talk about.');
    await page.getByRole('button', { name: 'What was looked at?' }).click();
    const found = page.getByRole('dialog', { name: 'What was looked at?' });
    expect(await found.locator('li').first().getAttribute('data-outcome')).toBe('found');
    await found.getByRole('link', { name: 'Names and figures that stay inside' }).click();
    await page.getByRole('heading', { name: 'What stays inside' }).waitFor();
  },
  { concerns: 'window' },
);

journey(
  'A false alarm is noted on the device, and reaches those who mend the rules only when it is sent',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'two-in-the-morning', 'linkedin');
    await write(page, 'I work at Northlight. VoltHaus is also the name of my cat.');
    const card = page.locator('li', { has: page.locator('[data-rule="competitor-mentions"]') });
    await card.getByRole('button', { name: 'This is a false alarm' }).click();
    await page.getByLabel('What is wrong about it?').fill('It is my cat.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('The note is kept on this device, in Activity.').first().waitFor();

    await goTo(page, '/manage/policy');
    await page.getByText('No false alarms').waitFor();
    await goTo(page, '/activity');
    const row = page.getByTestId('false-alarm');
    await row.getByText('It is my cat.').waitFor();
    await row.getByRole('button', { name: 'Send…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await row.getByText(/Sent/).waitFor();

    await goTo(page, '/manage/policy');
    await page.getByText('It is my cat.').waitFor();
    await page.getByText(/policy version .* without a name/).waitFor();
    await page.getByRole('button', { name: 'Settled' }).click();
    await page.getByText('No false alarms').waitFor();
  },
);
