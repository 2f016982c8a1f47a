import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { compose, write } from './compose-page.ts';
import { callFrom, goTo, journey } from './journey.ts';

const sourceOf = (page: Page) => page.getByRole('textbox', { name: 'Source of the pack' });
const kept = (page: Page) => page.getByText('Kept as a draft.', { exact: false }).waitFor();

async function writtenSource(page: Page): Promise<string> {
  const [answer] = await callFrom(page, [{ name: 'policy.draft', input: {}, key: 'draft' }]);
  return (answer as { value: { source: string } | null }).value?.source ?? '';
}

/** Puts the caret behind words of the source, which has to show them. */
async function placeBehind(page: Page, words: string): Promise<void> {
  const line = sourceOf(page).locator('.cm-line').filter({ hasText: words });
  await line.scrollIntoViewIfNeeded();
  await line.click();
  await page.keyboard.press('End');
}

journey(
  'A manager writes the next pack in fields and in its source, which are one text; it survives, comes into force, and goes back',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/manage/policy');
    await page.getByRole('link', { name: 'Write the next version' }).click();
    await page.getByText('Nothing is changed yet; version 7 is in force.').waitFor();

    // By keyboard: a term is found, or added with Enter.
    const find = page.getByRole('group', { name: /^Terms that stay inside/ }).getByLabel('Find or add');
    await find.fill('Project Wren');
    await page.getByText('Nothing by these words. It can be added.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Why', { exact: true }).first().fill('unannounced product');
    await kept(page);
    await expect.poll(() => writtenSource(page)).toContain('"term": "Project Wren"');

    // A list of any length: arrows choose, and the source follows to what is chosen.
    const terms = page.getByRole('listbox', { name: 'Terms that stay inside' });
    await terms.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Harmless in').waitFor();
    expect(await page.getByLabel('Harmless in').inputValue()).toBe('kestrel bird\nkestrels');
    await sourceOf(page).getByText('"term": "Kestrel"', { exact: false }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Delete');
    await expect.poll(() => writtenSource(page)).not.toContain('Project Wren');
    await find.fill('Project Wren');
    await page.keyboard.press('Enter');

    // The source is the same text, and what is wrong is said at its line and at the field.
    await page.getByLabel('Part of the pack').selectOption({ label: 'Hashtags' });
    await page.getByLabel('Hashtags at most').fill('-1');
    await page.getByText('Too small: 0 at least.').first().waitFor();
    await page.getByRole('button', { name: /^Line \d+$/ }).click();
    await expect.poll(() => page.evaluate(() => window.getSelection()?.toString().trim())).toBe('"max": -1,');
    await page.keyboard.type('      "max": 4,');
    await page.getByText('Everything in it is right.').waitFor();
    expect(await page.getByLabel('Hashtags at most').inputValue()).toBe('4');

    // What is no JSON stays as it is, also when the window goes.
    await placeBehind(page, '"max": 4,');
    await page.keyboard.type(',');
    await page.getByText('The name of a setting is expected here', { exact: false }).waitFor();
    await page.getByText('The fields come back as soon as', { exact: false }).waitFor();
    await kept(page);
    await page.reload();
    await page.getByText('This is not JSON yet:').waitFor();
    await page.getByRole('button', { name: /^Line \d+$/ }).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Backspace');
    await page.getByText('Everything in it is right.').waitFor();

    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByText('1 term more, 0 gone').waitFor();
    await page.getByRole('button', { name: 'Put version 8 in force' }).click();
    await page.getByText('Nothing is changed yet; version 8 is in force.').waitFor();
    expect(await writtenSource(page)).toBe('');

    await page.getByRole('button', { name: 'See version 7 again' }).click();
    await page.getByText('0 terms more, 1 gone').waitFor();
    await page.getByRole('button', { name: 'Put version 9 in force' }).click();
    await page.getByText('Nothing is changed yet; version 9 is in force.').waitFor();
    await compose(page, 'two-in-the-morning', 'linkedin');
    await write(page, 'I work at Northlight, and Project Wren is all I think about.');
    await page.getByText(/^(Ready|\d+ suggestions?)$/).waitFor();
  },
  { concerns: 'window' },
);

journey(
  'Quiet periods are written in the calendar, go into the same draft, and count once it is in force',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/manage/calendar');
    await page.getByRole('button', { name: 'New quiet period' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Put it into the draft' }).click();
    await sheet.getByText('Too short: 2 characters at least.').waitFor();
    await sheet.getByLabel('Topic').fill('the choir tour');
    await sheet.getByLabel('Words that tell of it').fill('choir tour\nsinging tour');
    await sheet.getByLabel('From').fill('2020-01-01T09:00');
    await sheet.getByRole('button', { name: 'Put it into the draft' }).click();
    await page.getByText('New in the draft.').first().waitFor();
    await page.getByRole('button', { name: 'End it: “results for the fourth quarter”' }).click();
    await page.getByText('Gone with the next version.').first().waitFor();

    await page.getByRole('link', { name: 'To the draft of version 8' }).click();
    await page.getByLabel('Part of the pack').selectOption({ label: 'Topics that have to wait' });
    await page.getByRole('option', { name: 'the choir tour' }).click();
    await kept(page);
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByRole('button', { name: 'Put version 8 in force' }).click();
    await page.getByText('Nothing is changed yet; version 8 is in force.').waitFor();

    await compose(page, 'two-in-the-morning', 'linkedin');
    await write(page, 'I work at Northlight, and the choir tour is all I think about.');
    await page.getByText(/^Cannot be shared: .*choir tour/).waitFor();
  },
  { concerns: 'window' },
);

journey(
  'Where keys are trusted, the editor says that a draft has to be signed, and how',
  async ({ shell }) => {
    const { page } = shell;
    await callFrom(page, [
      {
        name: 'policy.trustKey',
        input: { key: 'n4SN9UPv1h+tBmVjqX4vy4ZHXgbVmhSsUeyEJoJvwT0=', name: 'Communications' },
        key: 'trust',
      },
    ]);
    await goTo(page, '/manage/policy/edit');
    await page
      .getByText('Only packs signed by Communications come into force here', { exact: false })
      .waitFor();
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByText('Its rules are the same as those in force.').waitFor();
    expect(await page.getByRole('button', { name: 'Put version 8 in force' }).count()).toBe(0);
  },
  { concerns: 'window' },
);
