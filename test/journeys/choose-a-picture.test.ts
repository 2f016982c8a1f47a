import { expect } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { compose } from './compose-page.ts';
import { journey } from './journey.ts';

journey(
  'What is wrong with a picture is said beside it and in the list, until it is mended',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'quiet-at-the-window', 'x');
    await page.getByRole('radio', { name: /1,?080 × 1,?350/ }).check();
    const beside = page.getByRole('list', { name: 'About the picture' });
    await beside.getByText(/X does not show pictures this tall\. Herald crops it to 1080 × 1080/).waitFor();

    await page.getByRole('radio', { name: /1,?200 × 627/ }).check();
    await beside.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: /^Alternative text/ }).fill('IMG_2041.jpg');
    await beside.getByText('“IMG_2041.jpg” is the name of a file.').waitFor();
    const findings = page.getByRole('region', { name: 'Findings' });
    await findings.getByText('“IMG_2041.jpg” is the name of a file.').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const violations = await axeViolations(page);
      expect({ colorScheme, violations }).toEqual({ colorScheme, violations: [] });
    }

    await page.getByRole('textbox', { name: /^Alternative text/ }).fill('A cat asleep on a windowsill.');
    await beside.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Share on X' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Is it out?' }).waitFor();
  },
);
