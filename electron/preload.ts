import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { callChannel, eventChannel } from './ipc-channel.ts';

// The window gets these two functions and nothing of Electron: no event object ever reaches it.
contextBridge.exposeInMainWorld('herald', {
  call: (name: string, input: unknown, key: string): Promise<unknown> =>
    ipcRenderer.invoke(callChannel, name, input, key),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const pass = (_event: IpcRendererEvent, announced: unknown) => listener(announced);
    ipcRenderer.on(eventChannel, pass);
    return () => {
      ipcRenderer.off(eventChannel, pass);
    };
  },
});
