import { expect } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { editorOf, write } from './compose-page.ts';
import { balanceOf, goTo, journey } from './journey.ts';
import { places } from './places.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  journey(
    `Every screen is free of axe violations in ${colorScheme}, and with findings in sight`,
    async ({ shell }) => {
      const { page } = shell;
      const all: Record<string, string[]> = {};
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const place of places) {
        await goTo(page, place);
        await page.getByRole('main').getByRole('heading').first().waitFor();
        if (place.startsWith('/compose')) await write(page, 'Project Kestrel is a secret, see bit.ly/abc');
        const violations = await axeViolations(page);
        if (violations.length > 0) all[place] = violations;
      }
      await goTo(page, '/manage/rewards');
      await page.getByRole('button', { name: 'New budget' }).click();
      await page.getByRole('dialog').waitFor();
      const violations = await axeViolations(page);
      if (violations.length > 0) all['dialog'] = violations;
      expect(all).toEqual({});
    },
    { concerns: 'window' },
  );
}

journey('The whole job by keyboard: find a post, write, share, redeem', async ({ shell }) => {
  const { page } = shell;
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await page.getByRole('heading', { name: 'Discover' }).waitFor();
  await press('/');
  await page.keyboard.type('owl');
  await page.getByText('1 post', { exact: true }).waitFor();
  await page.getByRole('link', { name: /two in the morning/ }).focus();
  await press('Enter');
  await editorOf(page).waitFor();
  await expect
    .poll(() => editorOf(page).evaluate((editor) => editor.contains(document.activeElement)))
    .toBe(true);

  await press('ControlOrMeta+A');
  await page.keyboard.type(
    'Somebody answers at two in the morning at Northlight, and I find that good to know.',
  );
  await page.getByText(/^Needs a reviewer:/).waitFor();
  await press('F8');
  await press('ControlOrMeta+.');
  await expect.poll(() => editorOf(page).textContent()).toMatch(/^I work at Northlight/);
  await press('ControlOrMeta+Enter');
  await page.getByRole('heading', { name: 'Is it out?' }).waitFor();
  for (let tabs = 0; tabs < 12; tabs += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    if (focused === 'It is out') break;
    await press('Tab');
  }
  await press('Enter');
  // Two of them for own words.
  await expect.poll(() => balanceOf(page)).toBe(12);
  await press('Escape');

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Discover' }).focus();
  await press('g', 'r');
  await page.getByRole('heading', { name: 'Rewards', level: 1 }).waitFor();
  await page.getByRole('link', { name: /A coffee on us/ }).focus();
  await press('Enter');
  // It is ready once the preview has said that the points suffice.
  await page.getByRole('button', { name: 'Redeem…', disabled: false }).focus();
  await press('Enter');
  await page.getByRole('button', { name: 'Redeem for 10 points' }).focus();
  await press('Enter');
  await expect.poll(() => balanceOf(page)).toBe(2);
  await press('ControlOrMeta+K');
  await page.keyboard.type('handb');
  await press('Enter');
  await page.getByRole('heading', { name: 'Handbook', level: 1 }).waitFor();
  await press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
});
