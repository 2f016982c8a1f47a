// Plain JavaScript, because an older Node cannot even read a .ts file: it hands over to a Node that can.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./start.ts', import.meta.url));
const brought = fileURLToPath(
  new URL(`../../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
);

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import('./start.ts');
} else if (existsSync(brought)) {
  const child = spawn(brought, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl-C in a terminal reaches the child as well; a signal sent to this process alone must be passed on.
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGINT', () => {});
  child.once('exit', (code) => process.exit(code ?? 1));
} else {
  console.error(
    `Herald needs Node 24 to start, and this is Node ${process.versions.node}: run “npm ci” again without leaving out optional packages, or install Node 24.`,
  );
  process.exit(1);
}
