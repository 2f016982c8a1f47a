import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, BrowserWindow, Notification, session, shell } from 'electron';
import ElectronStore from 'electron-store';
import { setAppMenu } from './app-menu.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { dataFolder } from './data-folder.ts';
import { deepLinkScheme, postOfDeepLink } from './deep-link.ts';
import type { Notify } from './device/reminders/reminder-handlers.ts';
import { endInOrder } from './end-in-order.ts';
import { guardContents } from './guard-contents.ts';
import { answerWindow } from './ipc.ts';
import { eventChannel } from './ipc-channel.ts';
import { logFile } from './log-file.ts';
import { openMainWindow, windowAddress } from './main-window.ts';
import { makeDataFolder } from './make-data-folder.ts';
import { openHerald } from './open-herald.ts';
import { openWith } from './open-with.ts';
import { limitPermissions } from './permissions.ts';
import { readElectronOptions } from './read-options.ts';
import { systemKeychain } from './system-keychain.ts';
import { tellFatal } from './tell-fatal.ts';
import { readWindowFiles } from './window-files.ts';

// Electron's own process: the modules below are started in order, and each does one thing.
const ownArguments = (argv: readonly string[]) => argv.slice(app.isPackaged ? 1 : 2);
const options = readElectronOptions(ownArguments(process.argv), process.cwd());
const folder =
  options.data ?? dataFolder({ platform: process.platform, home: homedir(), environment: process.env });
const now = () => new Date();
const log = logFile(folder, now, (line) => process.stderr.write(line));
const makeNonce = () => randomBytes(16).toString('base64url');

let window: BrowserWindow | null = null;
let wanted = options.deepLink === null ? null : postOfDeepLink(options.deepLink);

function show(postId: string | null): void {
  if (window === null) {
    wanted = postId ?? wanted;
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
  if (postId !== null) void window.loadURL(windowAddress(postId));
}

// Kept until it is clicked or gone: one that nobody holds is collected, and its click with it.
const shown = new Set<Notification>();
const notify: Notify = ({ postId, title, body }) => {
  const notification = new Notification({ title, body });
  shown.add(notification);
  notification.once('click', () => show(postId));
  notification.once('close', () => shown.delete(notification));
  notification.show();
};

async function start(): Promise<void> {
  await app.whenReady();
  const root = app.getAppPath();
  const herald = await openHerald({
    shell: 'electron',
    version: app.getVersion(),
    root,
    dataFolder: folder,
    Conf: ElectronStore,
    keychain: systemKeychain(process.platform),
    openAddress: (address) =>
      options.openWith === null ? shell.openExternal(address) : openWith(options.openWith, [address]),
    notify: Notification.isSupported() ? notify : null,
    now,
    log,
  });
  endInOrder(app, herald.close, log);

  const ours = session.defaultSession;
  limitPermissions(ours);
  const files = await readWindowFiles(join(root, 'dist', 'window'));
  serveApp(ours.protocol, { files, readPicture: herald.readPicture, makeNonce }, log);
  answerWindow({
    answer: herald.answer,
    isOurWindow: (contents) => window !== null && contents === window.webContents,
    log,
  });
  herald.onEvent((event) => window?.webContents.send(eventChannel, event));

  setAppMenu(process.platform, app.isPackaged);
  const open = async () => {
    const opened = openMainWindow({
      preload: join(root, 'dist', 'preload', 'preload.cjs'),
      dataFolder: folder,
      log,
    });
    window = opened;
    opened.once('closed', () => {
      window = null;
    });
    const address = windowAddress(wanted);
    wanted = null;
    await opened.loadURL(address);
  };
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void open();
  });
  await open();
}

try {
  makeDataFolder(folder);
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'chromium'));
  app.enableSandbox();
  registerAppScheme();
  guardContents(app, log);
  if (app.isPackaged) app.setAsDefaultProtocolClient(deepLinkScheme);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
  process.on('uncaughtException', (fault) => log('Something went wrong inside Herald.', fault));
  process.on('unhandledRejection', (fault) => log('Something went wrong inside Herald.', fault));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('open-url', (event, address) => {
    event.preventDefault();
    show(postOfDeepLink(address));
  });
  app.on('second-instance', (_event, argv) => {
    const { deepLink } = readElectronOptions(ownArguments(argv), folder);
    show(deepLink === null ? null : postOfDeepLink(deepLink));
  });

  if (app.requestSingleInstanceLock()) {
    start().catch((fault: unknown) => tellFatal(fault, log));
  } else {
    console.log('Herald is already open: its window comes to the front.');
    app.exit(0);
  }
} catch (fault) {
  tellFatal(fault, log);
}
