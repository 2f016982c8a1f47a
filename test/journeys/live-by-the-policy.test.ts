import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { de } from '#renderer/text/de.ts';
import { pressAt, tabTo } from './by-keyboard.ts';
import { inGerman } from './in-german.ts';
import { callFrom, goTo, journey } from './journey.ts';

const german = (name: string, way: Parameters<typeof journey>[1]) =>
  journey(
    `In German, by keyboard: ${name}`,
    async (opened) => {
      await inGerman(opened.shell.page);
      await way(opened);
    },
    { concerns: 'window' },
  );

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function write(page: Page, text: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: /X/ }).first();
  await tabTo(page, editor);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

german('a new version of the handbook is read and its training passed', async ({ shell }) => {
  const { page } = shell;
  const questions = [
    {
      question: 'Wie oft antwortest du?',
      options: [
        { text: 'Einmal', isRight: true, why: 'Einmal genügt.' },
        { text: 'Immer wieder', isRight: false, why: 'Dann wird es ein Streit.' },
      ],
    },
  ];
  const edit = { kind: 'put', id: 'help', after: null, questions } as const;
  const texts = [
    { ...edit, language: 'de', title: 'Wen fragen', text: 'Frag uns.', note: 'Kürzer.' },
    { ...edit, language: 'en', title: 'Who to ask', text: 'Ask us.', note: 'Shorter.' },
  ];
  for (const [nth, input] of texts.entries()) {
    const [saved] = await callFrom(page, [{ name: 'handbook.saveEdit', input, key: `edit-${nth}` }]);
    expect(saved).toMatchObject({ ok: true });
  }
  const demands = { before: 1, asksAcknowledgement: true, hasTraining: true, holdsSharing: true };
  const [published] = await callFrom(page, [{ name: 'handbook.publish', input: demands, key: 'publish' }]);
  expect(published).toMatchObject({ ok: true });

  await goTo(page, '/handbook/changes');
  await page.getByText('Kürzer.').waitFor();
  await pressAt(page, button(page, de.handbook.acknowledge));
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await pressAt(page, button(page, de.handbook.checkAnswers));
  await page.getByText('Dann wird es ein Streit.').waitFor();
  await tabTo(page, page.getByRole('radio').nth(1));
  await page.keyboard.press('ArrowUp');
  await pressAt(page, button(page, de.handbook.checkAnswers));
  await page.getByText(/^Bestanden/).waitFor();
});

german('a draft that needs a reviewer is asked for, approved and shared', async ({ shell }) => {
  const { page } = shell;
  await goTo(page, '/compose/two-in-the-morning/x');
  await write(page, 'Nachts um zwei geht jemand ans Telefon, und das finde ich gut zu wissen.');
  await page.getByText(/^Muss geprüft werden/).waitFor();
  await pressAt(page, button(page, de.reviews.ask));
  await pressAt(page, page.getByRole('dialog').getByRole('button', { name: de.reviews.askNow }));
  await page
    .getByTestId('review-panel')
    .getByText(/wartet/i)
    .first()
    .waitFor();
  await goTo(page, '/manage/reviews');
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: de.reviews.nothingTitle }).waitFor();
  await goTo(page, '/compose/two-in-the-morning/x');
  await page.getByText(de.reviews.approvedUntil('').trim(), { exact: false }).first().waitFor();
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('heading', { name: de.activity.isItOut }).waitFor();
});

german('somebody bullies, and somebody is told', async ({ shell }) => {
  const { page } = shell;
  await goTo(page, '/handbook');
  await pressAt(page, page.getByRole('link', { name: de.handbook.difficult }));
  for (const answer of [de.difficult.no, de.difficult.no, de.difficult.yes]) {
    await pressAt(page, button(page, answer));
  }
  await pressAt(page, button(page, de.difficult.tellButton));
  const dialog = page.getByRole('dialog', { name: de.difficult.tellButton });
  await tabTo(page, dialog.getByLabel(de.difficult.tellWords));
  await page.keyboard.type('Dasselbe Konto, drei Abende nacheinander.');
  await tabTo(page, dialog.getByLabel(de.difficult.includeName));
  await page.keyboard.press('Space');
  await pressAt(page, dialog.getByRole('button', { name: de.difficult.openMail }));
  await expect.poll(() => shell.opened.length).toBe(1);
  const mail = decodeURIComponent(shell.opened[0] ?? '');
  expect(mail).toContain('Dasselbe Konto, drei Abende nacheinander.');
  expect(mail).not.toContain('Robin');
});

german('a crisis begins, says what to do, and ends', async ({ shell }) => {
  const { page } = shell;
  await goTo(page, '/manage/crisis');
  await tabTo(page, page.getByLabel(de.crisis.template, { exact: true }));
  await page.keyboard.press('ArrowDown');
  await pressAt(page, button(page, de.crisis.startNow));
  const banner = page.getByTestId('crisis-banner');
  await expect.poll(() => banner.textContent()).not.toBe('');
  await pressAt(page, page.getByRole('link', { name: de.crisis.whatToDo }).first());
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/manage/crisis');
  await pressAt(page, button(page, de.crisis.end));
  const sheet = page.getByRole('dialog');
  await tabTo(page, sheet.getByLabel(de.crisis.endNote));
  await page.keyboard.type('Es war ein Toaster.');
  await pressAt(page, sheet.getByRole('button', { name: de.crisis.end }));
  await page.getByRole('heading', { name: de.crisis.past }).waitFor();
  await expect.poll(() => banner.textContent()).toBe('');
});

german('a reminder is set, seen and taken back', async ({ shell }) => {
  const { page } = shell;
  await goTo(page, '/compose/two-in-the-morning/x');
  await write(page, 'Anzeige: Ich arbeite bei Northlight. Unser Wasserkocher ist mir lieb.');
  await pressAt(page, button(page, de.reminders.set));
  await page.getByText(/^Du wirst erinnert/).waitFor();
  await goTo(page, '/activity');
  const reminder = page.getByTestId('reminder');
  await reminder.waitFor();
  await pressAt(page, reminder.getByRole('button', { name: de.reminders.remove }));
  await reminder.waitFor({ state: 'detached' });
});
