import { expect } from 'vitest';
import { de } from '#renderer/text/de.ts';
import { en } from '#renderer/text/en.ts';
import { axeViolations } from './axe-violations.ts';
import { germanFaults } from './german-faults.ts';
import { inGerman } from './in-german.ts';
import { goTo, journey } from './journey.ts';
import { places } from './places.ts';

journey(
  'In German every screen is German, whole in a small window, and free of axe violations',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/settings');
    await page.getByRole('heading', { name: en.settings.title, level: 1 }).waitFor();
    // The search finds English where there is some.
    expect((await germanFaults(page)).length).toBeGreaterThan(5);
    await page.setViewportSize({ width: 900, height: 600 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await inGerman(page);
    const all: Record<string, string[]> = {};
    for (const place of places) {
      await goTo(page, place);
      await page.getByRole('main').getByRole('heading').first().waitFor();
      await page.getByText(de.frame.loading, { exact: true }).first().waitFor({ state: 'detached' });
      const wrong = [...(await germanFaults(page)), ...(await axeViolations(page))];
      if (wrong.length > 0) all[place] = wrong;
    }
    expect(all).toEqual({});
  },
  { concerns: 'window' },
);
