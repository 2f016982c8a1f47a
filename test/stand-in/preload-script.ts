/** The names under which page and app reach each other; random, so that no page can know them. */
export type Wires = { readonly toApp: string; readonly toPage: string };

/**
 * The script that runs the built preload before any script of the page: in a function of its own, with nothing but the part of
 * `electron` that a sandboxed preload of ours uses. What it exposes is copied and frozen, as by the real context bridge.
 */
export function preloadScript(preload: string, wires: Wires): string {
  return `(${bridge.toString()})(${JSON.stringify(wires)}, function (require, module, exports) {\n${preload}\n});`;
}

type Preload = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void;
type Listen = (event: object, ...args: unknown[]) => void;

// Runs in the page: it may use nothing from outside itself.
function bridge(wires: Wires, preload: Preload) {
  if (window !== window.top) return;
  const page = window as unknown as Record<string, (...args: never[]) => unknown>;
  const send = page[wires.toApp] as unknown as (channel: string, args: unknown) => Promise<unknown>;
  delete page[wires.toApp];
  const listeners = new Map<string, Set<Listen>>();

  const crossed = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        const result: unknown = value(...args.map(crossed));
        return result instanceof Promise ? result.then(crossed) : crossed(result);
      };
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(crossed);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, crossed(part)]));
  };

  const electron = {
    contextBridge: {
      exposeInMainWorld(name: string, api: object) {
        Object.defineProperty(window, name, { value: Object.freeze(crossed(api)), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => send(channel, structuredClone(args)),
      on(channel: string, listener: Listen) {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      off(channel: string, listener: Listen) {
        listeners.get(channel)?.delete(listener);
      },
    },
  };
  Object.defineProperty(window, wires.toPage, {
    value: (channel: string, ...args: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
    },
  });
  const module = { exports: {} };
  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`);
      return electron;
    },
    module,
    module.exports,
  );
}
