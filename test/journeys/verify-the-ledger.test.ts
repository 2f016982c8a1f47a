import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { compose, shareAndDeclare } from './compose-page.ts';
import { balanceOf, callFrom, goTo, journey } from './journey.ts';
import { root } from './shell-kinds.ts';

const verifier = join(root, 'electron', 'command-line', 'verify-ledger.ts');

journey(
  'The statement verifies on the device and by a second program, which finds a forged line',
  async ({ shell, dataFolder }) => {
    const { page } = shell;
    await goTo(page, '/points');
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText('no entries yet').waitFor();

    await compose(page, 'amaras-first-year', 'x');
    await shareAndDeclare(page, 'https://x.com/robin/status/1861000000000000001');
    await expect.poll(() => balanceOf(page)).toBe(20);
    await page.keyboard.press('Escape');

    await goTo(page, '/points');
    await page.getByRole('button', { name: /You gave your share/ }).click();
    await page.getByText('share-linked, version 1').waitFor();
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText('All 2 entries are intact. They add up to 20 points.').waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the export' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.jsonl$/);
    // Asked for once more, since the stand-in's two connections to one Chromium disagree where a download lies.
    const file = join(dataFolder, 'export.jsonl');
    const [exported] = await callFrom(page, [{ name: 'points.export', input: {}, key: 'export' }]);
    writeFileSync(file, (exported as { value: { text: string } }).value.text);
    execFileSync(process.execPath, [verifier, file]);

    const forged = readFileSync(file, 'utf8').replace('"points":10', '"points":90');
    writeFileSync(file, forged);
    const outcome = spawnSync(process.execPath, [verifier, file], { encoding: 'utf8' });
    expect(outcome.status).toBe(1);
    expect(outcome.stdout + outcome.stderr).toMatch(/line 2/i);
  },
);
