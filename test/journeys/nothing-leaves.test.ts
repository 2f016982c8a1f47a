import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compose, write } from './compose-page.ts';
import { startShell } from './shell-harness.ts';
import { shellKinds, whySkipped } from './shell-kinds.ts';

type WayOut = { readonly what: string; readonly target: string };

/** Loopback: the window's own process, or a Chromium's debugging port that the stand-in drives. */
const own = /^(?:127\.0\.0\.1|localhost|\[?::1\]?)(?::\d+)?$/;

function waysOut(file: string): readonly WayOut[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Drafts, reads findings and why they are there, looks at pictures, keeps a note: all that a member does before sharing. */
async function draftAndRead(page: Page): Promise<void> {
  await compose(page, 'quiet-at-the-window', 'x');
  await write(
    page,
    'Project Kestrel, my password is Copper-Kettle-77, see https://bit.ly/abc and ring 020 7946 0958.',
  );
  await page.getByText(/^Cannot be shared:/).waitFor();
  await page.keyboard.press('F8');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: /1,?080 × 1,?350/ }).check();
  await page
    .getByRole('list', { name: 'About the picture' })
    .getByText(/this tall/)
    .waitFor();
  await page.getByRole('button', { name: 'What was looked at?' }).click();
  await page.getByRole('dialog').getByText('Passwords and keys').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'This is a false alarm' }).first().click();
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByText('The note is kept on this device, in Activity.').first().waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
}

describe.each(shellKinds.filter((kind) => kind !== 'electron'))('%s shell', (kind) => {
  const why = whySkipped(kind);
  test.skipIf(why !== null)(
    `Nothing leaves the device while a draft is written and judged ${why ?? ''}`.trim(),
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'herald-sockets-'));
      const socketsFile = join(folder, 'sockets.jsonl');
      const shell = await startShell(kind, { dataFolder: join(folder, 'data'), socketsFile });
      try {
        const { page } = shell;
        const origin = new URL(page.url()).origin;
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        page.on('websocket', (socket) => requests.push(socket.url()));
        await draftAndRead(page);

        const away = requests.filter(
          (address) => !/^(?:blob|data):/.test(address) && new URL(address).origin !== origin,
        );
        expect({ away, opened: shell.opened }).toEqual({ away: [], opened: [] });
        // What was written may go to the window's own process to be kept, and never into an address.
        expect(requests.filter((address) => /kestrel|copper/i.test(address))).toEqual([]);
        const ways = waysOut(socketsFile);
        expect(ways.map(({ what }) => what)).toContain('ready');
        expect(ways.filter(({ what, target }) => what !== 'ready' && !own.test(target))).toEqual([]);
      } finally {
        await shell.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  test.skipIf(why !== null)(
    `A way out is written down, so that none could hide ${why ?? ''}`.trim(),
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'herald-sockets-'));
      const socketsFile = join(folder, 'sockets.jsonl');
      const shell = await startShell(kind, { dataFolder: join(folder, 'data'), socketsFile });
      try {
        const { page } = shell;
        await page.evaluate(() => {
          window.location.hash = '#/manage/import';
        });
        await page.getByLabel('Address').fill('https://feed.invalid/rss');
        await page.getByRole('button', { name: 'Fetch' }).click();
        await page.getByRole('alert').waitFor();
        expect(waysOut(socketsFile).filter(({ target }) => target.includes('feed.invalid'))).not.toEqual([]);
      } finally {
        await shell.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
