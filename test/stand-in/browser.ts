import { type BrowserContext, chromium } from 'playwright-core';

let context: BrowserContext | null = null;

/** Connects to the Chromium that shows the windows. It belongs to the test, which must outlive us to see how we end. */
export async function connectBrowser(endpoint: string): Promise<void> {
  const browser = await chromium.connectOverCDP(endpoint);
  context = browser.contexts()[0] ?? null;
  // A window's own page answers for itself. Whatever else may be opened gets nothing from any network.
  await context?.route('**/*', (route) => route.abort('addressunreachable'));
}

export function browserContext(): BrowserContext {
  if (context === null) throw new Error('The stand-in has no browser yet.');
  return context;
}
