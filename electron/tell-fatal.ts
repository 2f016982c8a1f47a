import { app, dialog } from 'electron';
import type { Log } from './log.ts';
import { toldStatus } from './told-status.ts';

/** Says in a dialog why Herald cannot go on, and ends it. */
export function tellFatal(fault: unknown, log: Log): void {
  log('Herald cannot start.', fault);
  const sentence = fault instanceof Error ? fault.message : String(fault);
  dialog.showErrorBox('Herald cannot start', sentence);
  app.exit(toldStatus);
}
