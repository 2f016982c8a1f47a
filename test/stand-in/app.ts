import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { App } from 'electron';
import { takeLock } from './instance-lock.ts';
import { openWindows } from './open-windows.ts';

type Used = Pick<
  App,
  | 'enableSandbox'
  | 'exit'
  | 'getAppPath'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAsDefaultProtocolClient'
  | 'setPath'
  | 'whenReady'
>;

class StandInApp extends EventEmitter implements Used {
  readonly isPackaged = false;
  readonly paths = new Map<string, string>();
  root = '';
  version = '';
  isSandboxed = false;
  isReady = false;
  private isQuitting = false;

  getAppPath() {
    return this.root;
  }
  getVersion() {
    return this.version;
  }
  getPath(name: Parameters<App['getPath']>[0]) {
    const path = this.paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }
  setPath(name: string, path: string) {
    mkdirSync(path, { recursive: true });
    this.paths.set(name, path);
  }
  enableSandbox() {
    if (this.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.isSandboxed = true;
  }
  setAsDefaultProtocolClient() {
    return true;
  }
  requestSingleInstanceLock() {
    return takeLock(this.getPath('userData'), (argv) => this.emit('second-instance', {}, argv, '', {}));
  }
  async whenReady() {
    await new Promise<void>((done) => setImmediate(done));
    if (!this.isReady) {
      this.isReady = true;
      this.emit('ready');
    }
  }

  /** Windows first, then `will-quit`, which may keep us; as Electron does. */
  quit() {
    if (this.isQuitting) return;
    this.isQuitting = true;
    void this.closeAll();
  }
  exit(code?: number) {
    process.exit(code);
  }
  windowClosed() {
    if (openWindows.size > 0) return;
    if (!this.isQuitting) this.emit('window-all-closed');
  }

  private async closeAll() {
    this.emit('before-quit', { preventDefault() {} });
    await Promise.all([...openWindows].map((window) => window.closeForGood()));
    let isKept = false;
    this.emit('will-quit', {
      preventDefault() {
        isKept = true;
      },
    });
    if (!isKept) this.exit(0);
  }
}

export const app = new StandInApp();
