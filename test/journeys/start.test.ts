import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Shell, startShell } from './shell-harness.ts';
import { root, shellKinds, whySkipped } from './shell-kinds.ts';

describe.each(shellKinds)('%s shell', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'herald-start-'));
  let shell: Shell | null = null;
  afterEach(async () => {
    await shell?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const why = whySkipped(kind);
  test.skipIf(why !== null)(
    `Herald starts, shows the approved posts and complains of nothing ${why ?? ''}`,
    async () => {
      shell = await startShell(kind, { dataFolder: join(folder, 'data') });
      const { page } = shell;
      await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
      expect(await page.title()).toContain('Herald');
      await page.locator('img[src^="/picture/"]').first().waitFor();
      await page.waitForFunction(() => [...document.images].some((image) => image.naturalWidth > 0));
      expect(shell.complaints).toEqual([]);
    },
  );
});

test('The window is built for use: without what React tells its developers', () => {
  const assets = join(root, 'dist', 'window', 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const forDevelopers = scripts.filter((name) =>
    readFileSync(join(assets, name), 'utf8').includes('React DevTools'),
  );
  expect(forDevelopers).toEqual([]);
});
