import type { App } from 'electron';
import type { Log } from './log.ts';

const longestMs = 3000;

/**
 * Closes the record when the last window is gone and the app is about to end: after the windows, since a page saves its
 * draft as it goes. Ending is never blocked: what cannot be closed within three seconds is left to the record's own safety.
 */
export function endInOrder(app: App, close: () => Promise<void>, log: Log): void {
  let isClosing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    const limit = setTimeout(() => {
      log('The record could not be closed in time.');
      app.exit(0);
    }, longestMs);
    close()
      .catch((fault: unknown) => log('The record could not be closed.', fault))
      .finally(() => {
        clearTimeout(limit);
        app.exit(0);
      });
  });
}
