import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from '../bench-row.ts';
import { root } from './root.ts';

/** What the process of the browser shell holds with the sample programme open, beside a Node that does nothing. */
export async function idleMemory(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'herald-bench-'));
  const start = join(root, 'electron', 'command-line', 'start.ts');
  const empty = ['--input-type=module', '--eval', 'console.log("Open"); setInterval(() => {}, 60_000)'];
  const shell = [start, '--browser', '--no-open', `--data=${folder}`];
  // The first start makes the sample programme; what counts is any later one.
  await residentOf(shell);
  const ours = await residentOf(shell);
  const peer = await residentOf(empty);
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: 'memory of the main process, idle, sample programme',
      compared: 'an empty Node process',
      ours,
      peer,
      ratio: ours / peer,
      unit: 'MB',
      aim: '≤ +60 MB',
    },
  ];
}

async function residentOf(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await said(child, 'Open');
  // Idle is when it has held the same for a second.
  let [before, held] = [0, resident(child)];
  while (Math.abs(held - before) > 0.5) {
    await new Promise((done) => setTimeout(done, 1000));
    [before, held] = [held, resident(child)];
  }
  child.kill('SIGTERM');
  await once(child, 'exit');
  return held;
}

async function said(child: ChildProcess, word: string): Promise<void> {
  let text = '';
  for await (const part of child.stdout ?? []) {
    text += String(part);
    if (text.includes(word)) return;
  }
  throw new Error(`It ended without saying “${word}”: ${text}`);
}

function resident(child: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1000;
}
