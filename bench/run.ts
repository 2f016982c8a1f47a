import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from './bench-row.ts';

/*
 * Every figure is a ratio of two things measured in this run, on this machine. `npm run bench -- checks record` runs only those named.
 */

const benches: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  checks: async () => (await import('./checks.ts')).checksBench(),
  terms: async () => (await import('./terms.ts')).termsBench(),
  counting: async () => (await import('./counting.ts')).countingBench(),
  lines: async () => (await import('./lines.ts')).linesBench(),
  search: async () => (await import('./search.ts')).searchBench(),
  handbook: async () => (await import('./handbook.ts')).handbookBench(),
  imports: async () => (await import('./imports.ts')).importsBench(),
  record: async () => (await import('./record.ts')).recordBench(),
  redemptions: async () => (await import('./redemptions.ts')).redemptionsBench(),
  scale: async () => (await import('./scale.ts')).scaleBench(),
  shell: async () => (await import('./shell.ts')).shellBench(),
  typing: async () => (await import('./typing.ts')).typingBench(),
  'steady-typing': async () => (await import('./steady-typing.ts')).steadyTypingBench(),
  window: async () => (await import('./window.ts')).windowBench(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no bench named ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}

const peers = join(import.meta.dirname, 'peers', 'node_modules');
if ((asked.length === 0 || asked.includes('terms')) && !existsSync(peers)) {
  console.error('What the search for terms is compared with is not installed: npm ci --prefix bench/peers');
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`measuring ${name} …`);
  rows.push(...(await bench()));
}

const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const table = [
  '| what | compared with | ours | peer | ratio | aim |',
  '|---|---|--:|--:|--:|---|',
  ...rows.map(
    ({ name, compared, ours, peer, ratio, unit, aim }) =>
      `| ${name} | ${compared} | ${shown(ours)} ${unit} | ${shown(peer)} ${unit} | ${shown(ratio)} | ${aim} |`,
  ),
];
console.log(table.join('\n'));

if (asked.length === 0) {
  const machine = {
    measuredAt: new Date().toISOString(),
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
  };
  const readme = join(import.meta.dirname, 'README.md');
  const said = `Measured on ${machine.measuredAt.slice(0, 10)}, ${machine.cores} cores (${machine.cpu}), ${machine.system}, Node ${machine.node}.`;
  const between = /(<!-- table -->)[\s\S]*(<!-- \/table -->)/;
  const written = readFileSync(readme, 'utf8').replace(between, (_, start, end) =>
    [start, said, '', ...table, end].join('\n'),
  );
  writeFileSync(readme, written);
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
}
