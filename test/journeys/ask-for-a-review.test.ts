import { expect } from 'vitest';
import { compose, editorOf, write } from './compose-page.ts';
import { goTo, journey } from './journey.ts';

const lacksTheTie = 'Somebody answers at two in the morning, and I find that good to know.';

journey(
  'A draft that needs a reviewer goes there by its author’s wish, comes back with a suggestion, and is shared once it is approved',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/manage/reviews');
    await page.getByRole('heading', { name: 'Nothing waits' }).waitFor();

    await compose(page, 'two-in-the-morning', 'x');
    await write(page, lacksTheTie);
    await page.getByText(/^Needs a reviewer:/).waitFor();
    expect(await page.getByRole('button', { name: 'Share on X' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Ask for a review' }).click();
    const sheet = page.getByRole('dialog', { name: 'Ask for a review' });
    await sheet.getByText('on your device only').waitFor();
    await sheet.getByLabel('A note for the reviewer').fill('I was on that shift.');
    await sheet.getByRole('button', { name: 'Send to the reviewers' }).click();
    const panel = page.getByTestId('review-panel');
    await panel.getByText(/Waits for a reviewer since/).waitFor();

    await goTo(page, '/manage/reviews');
    await page.getByRole('heading', { name: '1 draft waits' }).waitFor();
    await page.getByText('You are author and reviewer in one here').waitFor();
    await page.getByText('I was on that shift.').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.keyboard.press('Enter');
    const wording = page.getByLabel('Change the text to show what you mean');
    await wording.fill(`I work at Northlight. ${lacksTheTie.replace('I find that', 'that is')}`);
    await page.getByRole('button', { name: 'Send the suggestions' }).click();
    await page.getByRole('heading', { name: 'Nothing waits' }).waitFor();

    await compose(page, 'two-in-the-morning', 'x');
    await panel.getByText('Insert “I work at Northlight.”').waitFor();
    await panel.getByRole('button', { name: 'Take it' }).first().click();
    await expect.poll(() => editorOf(page).textContent()).toMatch(/^I work at Northlight\. Somebody answers/);
    await page.getByText(/^(Ready|\d+ suggestions?)$/).waitFor();
    await panel.getByText('This place has changed since.').waitFor();

    await write(page, lacksTheTie);
    await page.getByRole('button', { name: 'Ask for a review' }).click();
    await sheet.getByRole('button', { name: 'Send to the reviewers' }).click();
    await panel.getByText(/Waits for a reviewer since/).waitFor();
    await goTo(page, '/manage/reviews');
    await page.getByRole('heading', { name: '1 draft waits' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nothing waits' }).waitFor();
    await goTo(page, '/activity');
    await page
      .getByTestId('review')
      .getByText(/^Approved by a reviewer, until/)
      .waitFor();

    await compose(page, 'two-in-the-morning', 'x');
    await page.getByText(/^Approved by a reviewer, until/).waitFor();
    await write(page, `${lacksTheTie} Truly.`);
    await page.getByText(/^Needs a reviewer:/).waitFor();
    await panel.getByRole('button', { name: 'Go back to the approved text' }).click();
    await page.getByText(/^Approved by a reviewer, until/).waitFor();
    await page.getByRole('button', { name: 'Share on X' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Is it out?' }).waitFor();
    await expect.poll(() => shell.opened.length).toBe(1);
  },
);

journey(
  'A reviewer’s no comes with its reason, and holds for exactly that text',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'two-in-the-morning', 'x');
    const before = await editorOf(page).textContent();
    await page.getByRole('button', { name: 'Ask for a review' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send to the reviewers' }).click();
    await page
      .getByTestId('review-panel')
      .getByText(/Waits for a reviewer since/)
      .waitFor();
    await goTo(page, '/manage/reviews');
    await page.getByRole('heading', { name: '1 draft waits' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    await page.getByLabel('Why not?').fill('The customer asked us to wait until Monday.');
    await page.getByRole('button', { name: 'Decline with this reason' }).click();
    await page.getByRole('heading', { name: 'Nothing waits' }).waitFor();

    await compose(page, 'two-in-the-morning', 'x');
    expect(await editorOf(page).textContent()).toBe(before);
    await page.getByTestId('review-panel').getByText('The customer asked us to wait until Monday.').waitFor();
    await page.getByRole('button', { name: 'Share on X' }).click();
    await page.getByRole('alert').getByText('A reviewer said no to exactly this text').waitFor();
    expect(shell.opened).toEqual([]);
  },
  { concerns: 'window' },
);
