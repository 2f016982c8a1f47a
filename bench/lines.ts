import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { BenchRow } from './bench-row.ts';
import { textsInTurn } from './check-texts.ts';
import { largePackFile } from './checks-pack.ts';

const root = join(import.meta.dirname, '..');
const terms = 50_000;
/** So many that the memory is past its first collections. */
const few = 20_000;
/** `HERALD_BENCH_LINES=1000000` takes half an hour and says the same. */
const many = Number(process.env.HERALD_BENCH_LINES ?? 60_000);

/** `check-posts` over lines without end: what it takes in memory does not grow with them. */
export async function linesBench(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'herald-lines-'));
  try {
    const pack = join(folder, 'pack.json');
    writeFileSync(pack, JSON.stringify(largePackFile(terms)));
    const start = await check(pack, few);
    const whole = await check(pack, many);
    const [shown, shownFew] = [many, few].map((count) => count.toLocaleString('en'));
    return [
      {
        name: `most memory of check-posts over ${shown} lines`,
        compared: `over ${shownFew} lines`,
        ours: whole.megabytes,
        peer: start.megabytes,
        ratio: whole.megabytes / start.megabytes,
        unit: 'MB',
        aim: '≤ 1.2×',
      },
      {
        name: `check-posts, lines a second over ${shown}`,
        compared: `over ${shownFew}, its start with it`,
        ours: many / whole.seconds,
        peer: few / start.seconds,
        ratio: many / whole.seconds / (few / start.seconds),
        unit: '/s',
        aim: '≥ 1×',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function check(
  pack: string,
  count: number,
): Promise<{ readonly megabytes: number; readonly seconds: number }> {
  const from = performance.now();
  const memory = join(import.meta.dirname, 'lines', 'say-peak-memory.ts');
  const programme = join(root, 'electron', 'command-line', 'check-posts.ts');
  const child = spawn(
    process.execPath,
    ['--import', memory, programme, '--pack', pack, '--now', '2026-11-23T09:00:00Z'],
    { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] },
  );
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('Its input and output are pipes.');
  const said = text(child.stdio[3] as Readable);
  let answers = 0;
  stdout.on('data', (bytes: Buffer) => {
    for (const byte of bytes) if (byte === 10) answers += 1;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const next = textsInTurn(280);
  for (let line = 0; line < count; line += 1) {
    const post = JSON.stringify({ id: String(line), text: `${line} ${next()}`, network: 'linkedin' });
    if (!stdin.write(`${post}\n`)) await new Promise((resolve) => stdin.once('drain', resolve));
  }
  stdin.end();
  const status = await ended;
  if (status !== 0 || answers !== count)
    throw new Error(`${answers} of ${count} lines answered, status ${status}.`);
  return { megabytes: Number(await said) / 1024, seconds: (performance.now() - from) / 1000 };
}
