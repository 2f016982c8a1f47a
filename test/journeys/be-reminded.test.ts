import { expect } from 'vitest';
import { compose, write } from './compose-page.ts';
import { goTo, journey } from './journey.ts';

const fine = 'I work at Northlight, and I like our kettle.';

journey(
  'A reminder comes at a good time, opens the draft and posts nothing; one that would be stopped says so instead',
  async ({ shell }) => {
    await compose(shell.page, 'two-in-the-morning', 'x');
    await write(shell.page, fine);
    await shell.page.getByRole('button', { name: 'Remind me at a good time' }).focus();
    await shell.page.keyboard.press('Enter');
    await shell.page.getByText(/^You will be reminded .*Nothing is posted without you\.$/).waitFor();
    await goTo(shell.page, '/activity');
    await shell.page.getByTestId('reminder').getByText('Ready when you are.').waitFor();
    expect(await shell.page.getByTestId('due-reminders').textContent()).toBe('');

    await shell.restart({ now: new Date(Date.now() + 8 * 86_400_000) });
    const { page } = shell;
    const due = page.getByTestId('due-reminders');
    await due.getByText('A good time to share “Who answers at two in the morning?”').waitFor();
    await due.getByText('You post it, nobody else does.').waitFor();
    await due.getByRole('link', { name: 'Open the draft' }).click();
    await page.getByText(/^(Ready|\d+ suggestions?)$/).waitFor();
    await write(page, `${fine} Saltmarsh is next.`);
    await due.getByText('the checks would stop it: Names and figures that stay inside').waitFor();
    expect(shell.opened).toEqual([]);
    await due.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => due.textContent()).toBe('');
  },
);
