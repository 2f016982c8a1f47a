import type { IpcMain, IpcMainInvokeEvent } from 'electron';

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const listeners = new Map<string, Listener>();

export const ipcMain = {
  handle(channel: string, listener: Listener) {
    if (listeners.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    listeners.set(channel, listener);
  },
  // electron-store listens on a channel of its own, which no preload of ours can reach.
  on() {},
} satisfies Pick<IpcMain, 'handle'> & { on(): void };

export function invoked(channel: string, event: IpcMainInvokeEvent, args: readonly unknown[]): unknown {
  const listener = listeners.get(channel);
  if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
  return listener(event, ...args);
}

export function channels(): string[] {
  return [...listeners.keys()];
}
