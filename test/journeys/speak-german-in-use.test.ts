import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { de } from '#renderer/text/de.ts';
import { axeViolations } from './axe-violations.ts';
import { germanFaults } from './german-faults.ts';
import { inGerman } from './in-german.ts';
import { goTo, journey } from './journey.ts';

type Looker = (name: string) => Promise<void>;

/** A walk in German through a small window, that is told whatever is wrong where it looked. */
function walk(name: string, way: (page: Page, look: Looker) => Promise<void>): void {
  journey(
    name,
    async ({ shell: { page } }) => {
      await page.setViewportSize({ width: 900, height: 600 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await inGerman(page);
      const all: Record<string, string[]> = {};
      await way(page, async (where) => {
        await page.getByText(de.frame.loading, { exact: true }).first().waitFor({ state: 'detached' });
        const wrong = [...(await germanFaults(page)), ...(await axeViolations(page))];
        if (wrong.length > 0) all[where] = wrong;
      });
      expect(all).toEqual({});
    },
    { concerns: 'window' },
  );
}

const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true }).first();

async function write(page: Page, network: string, text: string): Promise<void> {
  await goTo(page, `/compose/two-in-the-morning/${network}`);
  await page.getByRole('textbox', { name: /^Dein Beitrag für/ }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Goes somewhere, opens a sheet there by the button with this name, looks, and closes it. */
async function lookAtSheet(page: Page, look: Looker, path: string, opener: string): Promise<void> {
  await goTo(page, path);
  await button(page, opener).click();
  await page.getByRole('dialog').waitFor();
  await look(`${path}: ${opener}`);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const sheets: readonly (readonly [string, string])[] = [
  ['/manage/crisis', de.crisis.newPlan],
  ['/manage/calendar', de.packEditor.calendar.add],
  ['/manage/finance', de.finance.setCost],
  ['/manage/rewards', de.manageRewards.addBudget],
  ['/manage/points', de.groups.add],
  ['/handbook/guide/difficult/bully', de.difficult.tellButton],
];

walk(
  'In German every sheet that a manager or member opens is German, whole and free of axe violations',
  async (page, look) => {
    for (const [path, opener] of sheets) await lookAtSheet(page, look, path, opener);

    await page.keyboard.press('ControlOrMeta+K');
    await page.getByRole('combobox', { name: de.frame.palette }).waitFor();
    await look('palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: de.frame.keys }).waitFor();
    await look('keys');
    await page.keyboard.press('Escape');

    await goTo(page, '/settings/privacy');
    await page.getByLabel(de.privacy.eraseWhat.drafts).check();
    await button(page, de.privacy.eraseNow).click();
    await page.getByRole('dialog').waitFor();
    await look('erase');
  },
);

walk(
  'In German a post is checked, doubted, reviewed and shared, and all that is said of it is German',
  async (page, look) => {
    await write(page, 'linkedin', 'VoltHaus ist auch der Name meiner Katze, siehe bit.ly/abc. Saltmarsh!');
    await page
      .getByTestId('verdict')
      .getByText(/^(Nicht teilbar|Muss geprüft werden)/)
      .waitFor();
    await look('findings');
    await button(page, de.compose.explain.found).click();
    await look('explained');
    await page.keyboard.press('Escape');
    await button(page, de.compose.disagree).click();
    await look('doubt');
    await button(page, de.compose.disagreeKeep).click();
    await goTo(page, '/activity');
    await button(page, de.activity.falseAlarmSend).click();
    await look('sending a doubt');
    await button(page, de.activity.falseAlarmSendNow).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await button(page, de.activity.discard).click();
    await look('discarding');
    await page.keyboard.press('Escape');
    await goTo(page, '/manage/policy');
    await page
      .getByText(/VoltHaus|Saltmarsh|bit\.ly/)
      .first()
      .waitFor();
    await look('doubts of members');

    await write(page, 'x', 'Nachts um zwei geht jemand ans Telefon, und das finde ich gut zu wissen.');
    await button(page, de.reviews.ask).click();
    await look('asking');
    await button(page, de.reviews.askNow).click();
    await page.getByTestId('review-panel').waitFor();
    await look('asked');
    await goTo(page, '/manage/reviews');
    await page.getByRole('heading', { name: de.reviews.waiting(1) }).waitFor();
    await look('review queue');
    for (const summary of [de.reviews.changeTitle, de.reviews.declineTitle]) {
      await page.getByText(summary, { exact: true }).click();
    }
    await page.getByLabel(de.reviews.declineWhy).fill('Der Kunde bat uns, bis Montag zu warten.');
    await look('review answers');
    await button(page, de.reviews.declineSend).click();
    await page.getByRole('heading', { name: de.reviews.nothingTitle }).waitFor();
    await look('reviews decided');

    await write(page, 'x', 'Anzeige: Ich arbeite bei Northlight. Unser Wasserkocher ist mir lieb.');
    await button(page, de.reminders.set).click();
    await page.getByText(/^Du wirst erinnert/).waitFor();
    await look('reminder');
    await button(page, de.compose.share('X')).click();
    await page.getByRole('heading', { name: de.activity.isItOut }).waitFor();
    await look('is it out');
    await page.getByLabel(/^Adresse deines Beitrags/).fill('https://x.com/robin/status/1861000000000000001');
    await button(page, de.activity.itIsOut).click();
    await page.getByRole('dialog', { name: de.compose.thanksTitle }).waitFor();
    await look('thanks');
    await page.keyboard.press('Escape');
    await goTo(page, '/activity');
    await page.getByTestId('share').first().waitFor();
    await look('activity');
  },
);

walk('In German points are earned, become a reward and are handed over', async (page, look) => {
  await goTo(page, '/compose/amaras-first-year/x');
  await button(page, de.compose.share('X')).click();
  await page.getByLabel(/^Adresse deines Beitrags/).fill('https://x.com/robin/status/1861000000000000001');
  await button(page, de.activity.itIsOut).click();
  await page.getByRole('dialog', { name: de.compose.thanksTitle }).waitFor();
  await page.keyboard.press('Escape');

  await goTo(page, '/rewards/wildflower-seeds');
  await page.getByRole('button', { name: de.rewards.open, disabled: false }).click();
  await page.getByLabel(de.rewards.lines).waitFor();
  await look('redeeming');
  await page.getByLabel(de.rewards.name).fill('Robin Ashdown');
  await page.getByLabel(de.rewards.lines).fill('Hafenweg 3');
  await page.getByLabel(de.rewards.country).fill('Deutschland');
  await button(page, de.rewards.redeem(20)).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await look('redeemed');
  await lookAtSheet(page, look, '/rewards', de.rewards.changeDetails);
  await goTo(page, '/manage/redemptions');
  await button(page, de.manageRewards.showDetails).click();
  await page.getByText('Hafenweg 3').waitFor();
  await look('redemption that waits');
  await button(page, de.manage.fulfil).click();
  await page.getByText(de.manage.queueEmptyTitle).waitFor();
  await look('redemption handed over');

  await goTo(page, '/points');
  await button(page, de.points.verify).click();
  await page.getByText(/^Alle \d+ Buchungen sind unversehrt/).waitFor();
  for (const line of await page.getByRole('table').getByRole('button').all()) await line.click();
  await look('statement');
  await goTo(page, '/manage/finance');
  await page
    .getByText(/Blumensamen|wildflower seeds/)
    .first()
    .waitFor();
  await look('finance');
});

walk(
  'In German a suggestion, a crisis, a new handbook and a feed are German all the way',
  async (page, look) => {
    await goTo(page, '/suggest');
    await page.getByLabel(de.suggestions.link, { exact: true }).fill('http://192.168.1.4/wiki');
    await page.getByLabel(de.suggestions.name).fill('Die Schafe vom Feldtag');
    await page.getByText(de.suggestions.linkFaults['link-private']).waitFor();
    await look('suggestion with a fault');
    await page.getByLabel(de.suggestions.link, { exact: true }).fill('https://gazette.example/schafe');
    await page.getByLabel(de.suggestions.why).fill('Vierzig Schafe waren da.');
    await button(page, de.suggestions.send).click();
    await page.getByTestId('suggestion').waitFor();
    await look('own suggestion');
    await goTo(page, '/manage/suggestions');
    await page.getByRole('heading', { name: de.suggestions.waiting(1) }).waitFor();
    await page.getByText(de.suggestions.declineTitle, { exact: true }).click();
    await look('suggestion that waits');

    await goTo(page, '/manage/crisis');
    await page.getByLabel(de.crisis.template, { exact: true }).selectOption({ index: 1 });
    await button(page, de.crisis.startNow).click();
    await page.getByTestId('crisis-log').waitFor();
    await look('crisis of a manager');
    await write(page, 'x', 'Anzeige: Ich arbeite bei Northlight. Alle fragen nach dem Akkubrand in Leeds.');
    await page.getByTestId('verdict').waitFor();
    await look('a draft in a crisis');
    await goTo(page, '/manage/crisis');
    await button(page, de.crisis.end).click();
    await look('ending a crisis');
    await page.getByLabel(de.crisis.endNote).fill('Es war ein Toaster.');
    await button(page.getByRole('dialog'), de.crisis.end).click();
    await page.getByRole('heading', { name: de.crisis.past }).waitFor();
    await look('a crisis that is over');

    await goTo(page, '/manage/import');
    await page
      .getByLabel(de.manage.paste)
      .fill('Titel;Text;Link\nEin Haus;Es ist warm.;https://northlight.example/haus\n');
    await button(page, de.manage.read).click();
    await page.getByText('Ein Haus', { exact: true }).waitFor();
    await look('import');
    await page.getByLabel(de.manage.paste).fill('Nur ein paar Worte.');
    await button(page, de.manage.read).click();
    await page.getByRole('alert').waitFor();
    await look('what is no feed');

    await goTo(page, '/manage/policy/edit');
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await look('pack editor');
  },
);
