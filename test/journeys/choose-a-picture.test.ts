import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { compose } from './compose-page.ts';
import { journey } from './journey.ts';
import { root } from './shell-kinds.ts';

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

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
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: (options: object) => Promise<{ violations: { id: string }[] }> };
        };
        return (await axe.run({ resultTypes: ['violations'] })).violations.map(({ id }) => id);
      });
      expect({ colorScheme, violations }).toEqual({ colorScheme, violations: [] });
    }

    await page.getByRole('textbox', { name: /^Alternative text/ }).fill('A cat asleep on a windowsill.');
    await beside.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Share on X' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Is it out?' }).waitFor();
  },
);
