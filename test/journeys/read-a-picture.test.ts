import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { screenshot } from '../electron/device/picture/screenshots.ts';
import { axeViolations } from './axe-violations.ts';
import { compose } from './compose-page.ts';
import { goTo, journey } from './journey.ts';

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a picture from a file…' }).click();
  await (await choosing).setFiles({ name, mimeType: 'image/png', buffer });
}

function board(lines: readonly string[]): Promise<Buffer> {
  return screenshot(lines, { width: 1600, height: 900, size: 44 }).toBuffer();
}

journey(
  'A screenshot with a confidential name is stopped, blurred with a key, and may go then',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'quiet-at-the-window', 'x');
    await chooseFile(page, 'board.png', await board(['Weekly status', 'Project Kestrel moves to spring']));
    await page.getByRole('textbox', { name: /^Alternative text/ }).fill('Our board of tasks this week.');

    const stopped = page.getByText(/^Cannot be shared: In the picture: “Project Kestrel” is not public yet/);
    await stopped.waitFor();
    expect(await page.getByRole('button', { name: 'Share on X' }).isDisabled()).toBe(true);
    const findings = page.getByRole('region', { name: 'Findings' });
    await findings.getByRole('img', { name: 'The place in the picture' }).waitFor();
    await findings.getByRole('button', { name: 'Blur this' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const violations = await axeViolations(page);
      expect({ colorScheme, violations }).toEqual({ colorScheme, violations: [] });
    }

    await page.keyboard.press('ControlOrMeta+.');
    await page.getByRole('radio', { name: /^Your picture 2/ }).waitFor();
    await stopped.waitFor({ state: 'detached' });
    await findings.getByRole('button', { name: 'Blur this' }).waitFor({ state: 'detached' });

    await page.getByRole('radio', { name: /^Your picture 1/ }).check();
    await stopped.waitFor();
    await page.getByRole('radio', { name: /^Your picture 2/ }).check();
    await page.getByRole('button', { name: 'Share on X' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^The picture is saved as picture-x\.png/)
      .waitFor();
  },
);

journey(
  'A picture is shared once it was read, also after a stop, and is there again later',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'quiet-at-the-window', 'bluesky');
    const busy = Array.from(
      { length: 24 },
      (_, line) => `Line ${line} of the weekly status of our workshop in Exeter`,
    );
    await chooseFile(
      page,
      'busy.png',
      await screenshot(busy, { width: 2400, height: 1600, size: 34 }).toBuffer(),
    );
    const share = page.getByRole('button', { name: 'Share on Bluesky' });
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Ready once the picture has been read').waitFor();
    expect(await share.isDisabled()).toBe(true);

    await page.getByRole('button', { name: 'Read the picture' }).click();
    await page.getByText('Reading the picture…', { exact: true }).waitFor();
    await page.getByText('Reading the picture…', { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: /^Alternative text/ }).fill('Our board of tasks this week.');
    await expect.poll(() => share.isEnabled()).toBe(true);

    await goTo(page, '/discover');
    await page.getByText('Saved').waitFor({ state: 'detached' });
    await compose(page, 'quiet-at-the-window', 'bluesky');
    expect(await page.getByRole('radio', { name: /^Your picture 1/ }).isChecked()).toBe(true);
  },
);
