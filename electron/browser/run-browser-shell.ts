import { openWindow } from './open-window.ts';
import { type BrowserShellParts, startBrowserShell } from './start-browser-shell.ts';

export type BrowserRun = BrowserShellParts & {
  readonly isWindowWanted: boolean;
  readonly signal: AbortSignal;
  readonly say: (sentence: string) => void;
  /** Calls back each time that the person asks for the window again. */
  readonly onAsked: (open: () => void) => void;
};

/** Runs the browser shell until its window is closed or the signal comes. */
export async function runBrowserShell(run: BrowserRun): Promise<void> {
  const { say, signal } = run;
  const shell = await startBrowserShell(run);
  const over = new Promise<void>((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done());
  });
  const windows = new Set<() => void>();
  let end = () => {};
  const closed = new Promise<void>((done) => {
    end = done;
  });

  const print = (words = 'Open Herald at') => say(`${words} ${shell.makeAddress()}`);
  const open = async () => {
    if (!run.isWindowWanted) return print();
    const opened = await openWindow(shell.makeAddress, run);
    if (opened.kind === 'app') {
      say('Herald is open in its own window. Ctrl-C ends it.');
      windows.add(opened.close);
      void opened.closed.then(end);
    } else if (opened.kind === 'tab') {
      say('Herald is open in your browser. Press Enter to open it again, Ctrl-C to end it.');
      print('If nothing appeared, it is at');
    } else {
      say(opened.why === 'no-display' ? 'There is no display here.' : 'No browser could be opened.');
      print();
    }
  };
  const openOrTell = () => {
    open().catch((fault: unknown) => {
      run.log('The window could not be opened.', fault);
      print();
    });
  };
  run.onAsked(openOrTell);
  openOrTell();

  await Promise.race([over, closed]);
  for (const close of windows) close();
  await shell.close();
}
