import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { recordingBrowser } from './recording-browser.ts';
import type { StartedShell } from './shell-harness.ts';
import { whySkipped } from './shell-kinds.ts';
import { startBrowserShell } from './start-browser-shell.ts';
import { startStandInShell } from './start-stand-in-shell.ts';

const why = whySkipped('stand-in');

describe.skipIf(why !== null)(`two Heralds on one data folder ${why ?? ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'herald-two-'));
  let first: StartedShell | null = null;
  afterEach(async () => {
    await first?.end('SIGTERM');
    first = null;
    rmSync(folder, { recursive: true, force: true });
  });
  const place = () => ({
    dataFolder: join(folder, 'data'),
    openWith: recordingBrowser(join(folder, 'opened')).program,
    now: undefined,
    socketsFile: undefined,
  });

  test('a second Electron says so and leaves the first alone', async () => {
    first = await startStandInShell(place());
    await first.show();
    await expect(startStandInShell(place())).rejects.toThrow(
      /ended with 0 before it opened a window:\nHerald is already open: its window comes to the front\./,
    );
    expect(await first.page.title()).toContain('Herald');
  });

  test('an Electron beside the browser shell says in a dialog that the folder is in use', async () => {
    first = await startBrowserShell(place());
    await expect(startStandInShell(place())).rejects.toThrow(
      /ended with 2 before it opened a window:\nHerald cannot start: Herald is already open with this data folder\./,
    );
    await first.show();
    expect(await first.page.title()).toContain('Herald');
  });
});
