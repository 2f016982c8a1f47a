import { expect } from 'vitest';
import { compose, editorOf, shareAndDeclare, write } from './compose-page.ts';
import { balanceOf, goTo, journey } from './journey.ts';

const gone = /Failed to load resource|ERR_|WebSocket|EventSource|net::/;

journey(
  'A draft survives the loss of power within a second of the last keystroke',
  async ({ shell }) => {
    await compose(shell.page, 'two-in-the-morning', 'linkedin');
    await write(shell.page, 'I work at Northlight, and at two in the morning somebody answers.');
    await shell.page.getByText('Saved', { exact: true }).waitFor();
    await shell.kill();
    await shell.restart();
    await compose(shell.page, 'two-in-the-morning', 'linkedin');
    expect(await editorOf(shell.page).textContent()).toBe(
      'I work at Northlight, and at two in the morning somebody answers.',
    );
    await goTo(shell.page, '/activity');
    await shell.page.getByRole('heading', { name: 'Drafts' }).waitFor();
  },
  { mayComplain: gone },
);

journey(
  'What was confirmed before a kill is there after it, and the chain is intact',
  async ({ shell }) => {
    await compose(shell.page, 'amaras-first-year', 'x');
    await shareAndDeclare(shell.page, null);
    await expect.poll(() => balanceOf(shell.page)).toBe(10);
    await shell.page.keyboard.press('Escape');
    await goTo(shell.page, '/rewards');
    await shell.page.getByRole('link', { name: /A coffee on us/ }).click();
    await shell.page.getByRole('button', { name: 'Redeem…' }).click();
    await shell.page.getByRole('button', { name: 'Redeem for 10 points' }).click();
    await expect.poll(() => balanceOf(shell.page)).toBe(0);
    await shell.kill();
    await shell.restart();
    await goTo(shell.page, '/points');
    await shell.page.getByRole('button', { name: 'Verify' }).click();
    await shell.page.getByText('All 2 entries are intact. They add up to 0 points.').waitFor();
    expect(await shell.page.getByTestId('held-figure').textContent()).toBe('10');
  },
  { mayComplain: gone },
);
