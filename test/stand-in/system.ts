import type {
  Dialog,
  MenuItemConstructorOptions,
  NativeTheme,
  NotificationConstructorOptions,
  Screen,
  Shell,
} from 'electron';

// The parts of the system that a window has no share in.
export const dialog = {
  showErrorBox(title, content) {
    process.stderr.write(`${title}: ${content}\n`);
  },
} satisfies Pick<Dialog, 'showErrorBox'>;

export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu() {},
};

export const nativeTheme = { shouldUseDarkColors: false } satisfies Pick<NativeTheme, 'shouldUseDarkColors'>;

export const screen = {
  getAllDisplays: () =>
    [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] as unknown as ReturnType<
      Screen['getAllDisplays']
    >,
} satisfies Pick<Screen, 'getAllDisplays'>;

export const shell = {
  openExternal: async (address: string) => {
    process.stdout.write(`openExternal ${address}\n`);
  },
} satisfies Pick<Shell, 'openExternal'>;

/** Says in the process's output what would be shown. */
export class Notification {
  readonly #options: NotificationConstructorOptions;

  constructor(options: NotificationConstructorOptions) {
    this.#options = options;
  }

  static isSupported(): boolean {
    return true;
  }

  once(): this {
    return this;
  }

  show(): void {
    process.stdout.write(`notification ${this.#options.title}: ${this.#options.body}\n`);
  }
}
