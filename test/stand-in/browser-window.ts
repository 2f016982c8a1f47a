import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, BrowserWindow as ElectronWindow } from 'electron';
import { app } from './app.ts';
import { openWindows } from './open-windows.ts';
import { StandInContents } from './web-contents.ts';

type Used = Pick<
  ElectronWindow,
  'focus' | 'getNormalBounds' | 'isMaximized' | 'isMinimized' | 'loadURL' | 'maximize' | 'restore' | 'show'
>;

export class BrowserWindow extends EventEmitter implements Used {
  readonly webContents: StandInContents;
  readonly options: BrowserWindowConstructorOptions;
  isShown: boolean;
  private isLarge = false;

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows] as BrowserWindow[];
  }

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    this.isShown = options.show !== false;
    this.webContents = new StandInContents(options.webPreferences?.preload ?? '');
    this.webContents.once('destroyed', () => this.gone());
    openWindows.add(this);
  }

  async loadURL(address: string) {
    await this.webContents.load(address);
    this.emit('ready-to-show');
  }
  show() {
    this.isShown = true;
  }
  focus() {}
  restore() {}
  isMinimized() {
    return false;
  }
  maximize() {
    this.isLarge = true;
  }
  isMaximized() {
    return this.isLarge;
  }
  getNormalBounds() {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }

  async closeForGood() {
    this.emit('close', {});
    await this.webContents.close();
    this.gone();
  }

  private gone() {
    if (!openWindows.delete(this)) return;
    this.emit('closed');
    app.windowClosed();
  }
}
