import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { connectBrowser } from './browser.ts';
import { BrowserWindow } from './browser-window.ts';
import type { StandInFacts } from './facts.ts';
import { channels } from './ipc-main.ts';
import { privilegedSchemes } from './protocol.ts';
import { handlers } from './session.ts';

// Runs the built main process with the stand-in under the name `electron`: node start-stand-in.ts ENDPOINT ROOT [arguments]
const [endpoint = '', root = '', ...args] = process.argv.slice(2);
const electron = 'stand-in:electron';

/** What the built main process finds under the name `electron`: each part by its name, and all of them as the default. */
function electronSource(): string {
  const parts = ['app', 'browser-window', 'ipc-main', 'protocol', 'safe-storage', 'session', 'system'].map(
    (name) => JSON.stringify(pathToFileURL(join(import.meta.dirname, `${name}.ts`)).href),
  );
  const imports = parts.map((url, at) => `import * as part${at} from ${url}; export * from ${url};`);
  const all = parts.map((_url, at) => `...part${at}`);
  return `${imports.join('\n')}\nexport default { ${all.join(', ')} };`;
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: electron, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) =>
    url === electron
      ? { format: 'module', shortCircuit: true, source: electronSource() }
      : next(url, context),
});

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
app.root = root;
app.version = version;
process.argv = [process.argv[0] ?? 'node', root, ...args];

process.on('disconnect', () => process.exit(0));
process.on('message', (message: { readonly emit?: string; readonly args?: unknown[] }) => {
  if (message.emit !== undefined) {
    app.emit(message.emit, { preventDefault() {} }, ...(message.args ?? []));
    return;
  }
  const facts: StandInFacts = {
    isSandboxed: app.isSandboxed,
    channels: channels(),
    schemes: privilegedSchemes,
    hasPermissionHandlers: handlers.check !== null && handlers.ask !== null && handlers.device !== null,
    paths: Object.fromEntries(app.paths),
    windows: BrowserWindow.getAllWindows().map(({ options, isShown }) => ({ options, isShown })),
  };
  process.send?.(facts);
});

await connectBrowser(endpoint);
await import(pathToFileURL(join(root, 'dist', 'electron', 'main.js')).href);
