import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
// Also brings the type of `window.herald`.
import type { Bridge } from '#renderer/call/call.ts';
import { type Shell, startShell } from './shell-harness.ts';
import { type ShellKind, shellKinds, whySkipped } from './shell-kinds.ts';

export type Journey = { readonly shell: Shell; readonly dataFolder: string };

type Options = {
  readonly mayComplain?: RegExp;
  /** `window`: what is drawn and how it is used. The ways from the window to its data that it takes are taken by another journey in every shell. */
  readonly concerns?: 'window';
};

/** The stand-in shows the same window as the browser shell, by another way to its data. */
const ofWindow: readonly ShellKind[] = ['browser', 'electron'];

/**
 * A way through the whole app on a fresh data folder, once in each shell that there is here and that it concerns. It fails too where the window
 * complained of anything: an error in its console, or something that its Content-Security-Policy refused.
 */
export function journey(
  name: string,
  way: (journey: Journey) => Promise<void>,
  { mayComplain, concerns }: Options = {},
): void {
  describe.each(concerns === 'window' ? ofWindow : shellKinds)('%s shell', (kind) => {
    const why = whySkipped(kind);
    test.skipIf(why !== null)(`${name} ${why ?? ''}`.trim(), async () => {
      const folder = mkdtempSync(join(tmpdir(), 'herald-journey-'));
      const dataFolder = join(folder, 'data');
      const shell = await startShell(kind, { dataFolder });
      try {
        await way({ shell, dataFolder });
        const complaints = shell.complaints.filter((text) => !mayComplain?.test(text));
        if (complaints.length > 0) throw new Error(`The window complained:\n${complaints.join('\n')}`);
      } finally {
        await shell.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}

/** Goes to a screen by its address, as a deep link does. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#${to}`;
  }, path);
}

/** The rail's balance, as a number. */
export async function balanceOf(page: Page): Promise<number> {
  const written = await page.getByTestId('balance').locator('strong').textContent();
  return Number((written ?? '').replace(/\D/g, ''));
}

/** Makes calls from the page all at once and round the screens, as a changed window could; gives their answers in order. */
export function callFrom(
  page: Page,
  calls: readonly { readonly name: string; readonly input: unknown; readonly key: string }[],
): Promise<unknown[]> {
  return page.evaluate(async (asked) => {
    const bridge: Bridge['call'] =
      window.herald?.call ??
      (async (name, input, key) => {
        const response = await fetch(`/v1/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ input, key }),
        });
        return response.json();
      });
    return Promise.all(asked.map(({ name, input, key }) => bridge(name, input, key)));
  }, calls);
}
