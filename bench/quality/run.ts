import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LabelledPost, labelledPost } from '#shared/policy/bench/labelled-post.ts';
import { postOfExample } from '#shared/policy/bench/post-of-example.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';
import { type Peer, wordPeers } from '../peers/word-peers.ts';
import { besidePeers, type Checked } from './beside-peers.ts';
import { Tallies } from './tally.ts';

/*
 * How often each rule fires where it has to and where it must not, on labelled sets. `npm run quality` takes every set of `sets/`;
 * `-- --set FILE` another one, `--pack FILE` another pack than the sample's, `--show` prints each miss and false alarm, `--peers` sets beside
 * what other libraries find (`npm ci --prefix bench/peers` installs them).
 */

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    pack: { type: 'string' },
    show: { type: 'boolean' },
    peers: { type: 'boolean' },
  },
});
const here = import.meta.dirname;
const fixtures = join(here, '..', '..', 'test', 'shared', 'policy', 'fixtures');
const now = '2026-11-23T09:00:00Z';

const pack = readPack(options.pack ?? join(fixtures, 'northlight.pack.json'));
const ownSets = readdirSync(join(here, 'sets')).filter((name) => name.endsWith('.jsonl'));
const files = options.set ?? [
  join(fixtures, 'examples.jsonl'),
  ...ownSets.map((name) => join(here, 'sets', name)),
];

const peers: readonly Peer[] = options.peers === true ? await wordPeers() : [];

for (const file of files) {
  const byGroup = new Tallies();
  const byRule = new Tallies();
  const checked: Checked[] = [];
  let stopped = 0;
  for (const post of readSet(file)) {
    const { findings, verdict } = checkPost(pack, postOfExample(post, { now, language: 'en' }));
    const fired = new Set(findings.map(({ rule }) => rule));
    checked.push({ post, fired });
    const missed = post.must.filter((rule) => !fired.has(rule));
    const alarms = [...fired].filter((rule) => !isExpected(post, rule));
    const isStopped = post.group === 'protected' && (verdict === 'review' || verdict === 'block');
    if (isStopped) stopped += 1;
    for (const heading of [`${post.group} ${post.lang}`, post.group]) {
      const tally = byGroup.at(heading);
      tally.posts += 1;
      tally.wanted += post.must.length;
      tally.found += post.must.length - missed.length;
      if (alarms.length > 0) tally.alarmed += 1;
    }
    for (const rule of post.must) {
      const tally = byRule.at(rule);
      tally.posts += 1;
      tally.wanted += 1;
      if (fired.has(rule)) tally.found += 1;
    }
    for (const rule of alarms) byRule.at(rule).alarmed += 1;
    if (options.show === true && (missed.length > 0 || alarms.length > 0 || isStopped))
      console.log(
        `${post.id} ${post.group} ${post.lang}${missed.map((rule) => ` missed ${rule}`)}${alarms.map((rule) => ` alarm ${rule}`)}${isStopped ? ' STOPPED' : ''}\n    ${JSON.stringify(post.text)}`,
      );
  }
  console.log(`\n# ${basename(file)}\n\n${byGroup.table('group')}\n\n${byRule.table('rule')}\n`);
  console.log(`Protected speech stopped: ${stopped}`);
  if (peers.length > 0) console.log(`\n${await besidePeers(checked, peers)}`);
}

function isExpected(post: LabelledPost, rule: string): boolean {
  return [...post.must, ...post.may].some((expected) => expected === rule);
}

function readSet(file: string): readonly LabelledPost[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = labelledPost.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file}:${at + 1}: ${parsed.error.message}`);
    return [parsed.data];
  });
}

function readPack(file: string): CompiledPack {
  const answer = compilePack(JSON.parse(readFileSync(file, 'utf8')));
  if (!answer.ok) throw new Error(`${file}: ${JSON.stringify(answer.problems)}`);
  return answer.pack;
}
