import type { App, WebContents } from 'electron';
import type { Log } from './log.ts';
import { isOwnAddress } from './own-address.ts';

/** Keeps every page that is ever made in this app where it is: no other address, no new window, no webview. */
export function guardContents(app: App, log: Log): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, log));
}

function guard(contents: WebContents, log: Log): void {
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isOwnAddress(event.url)) return;
    event.preventDefault();
    log(`A navigation to ${shortened(event.url)} was refused.`);
  });
  contents.on('will-redirect', (event) => {
    if (isOwnAddress(event.url)) return;
    event.preventDefault();
    log(`A redirect to ${shortened(event.url)} was refused.`);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    log(`A new window for ${shortened(url)} was refused.`);
    return { action: 'deny' };
  });
}

function shortened(address: string): string {
  return address.length > 200 ? `${address.slice(0, 200)}…` : address;
}
