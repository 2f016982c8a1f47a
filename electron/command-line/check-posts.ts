import { parseArgs } from 'node:util';
import { lineWriter } from './answer-writer.ts';
import { checkLine } from './check-line.ts';
import { linesOf } from './lines-of.ts';
import { openFileLooker } from './look-at-file.ts';
import { readPack } from './read-pack.ts';
import { sarifWriter } from './sarif-writer.ts';

const usage =
  'Use: check-posts --pack PACK.json [--trusted PUBLIC-KEY] [--now 2026-11-23T09:00:00Z] [--sarif] < posts.jsonl > results.jsonl';
/** A post's texts are far shorter; more would only be held to be refused. */
const maxLineLength = 4_000_000;

/** Checks posts from the standard input, one JSON object a line; fields and answers as in `check-line.ts`. Returns the exit status: 2 where one could not be read. */
async function checkPosts(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${usage}\n`);
    return 2;
  }
  const answer = await readPack(options.pack, options.trusted);
  if (!answer.ok) {
    for (const { place, reason } of answer.problems) process.stderr.write(`${place}: ${reason}\n`);
    return 2;
  }
  const writer = options.sarif ? sarifWriter(process.stdout) : lineWriter(process.stdout);
  const readsText = answer.pack.rules.some(({ rule }) => rule.id === 'image-text');
  const looker = openFileLooker({ readsText });
  let status = 0;
  for await (const line of linesOf(process.stdin, maxLineLength)) {
    if (line.text?.trim() === '') continue;
    const checked = await checkLine(answer.pack, line, options.now, looker.look);
    if (!checked.ok) status = 2;
    await writer.write(checked);
  }
  await looker.close();
  await writer.end();
  return status;
}

type Options = {
  readonly pack: string;
  readonly trusted: readonly string[];
  readonly now: string;
  readonly sarif: boolean;
};

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pack: { type: 'string' },
        trusted: { type: 'string', multiple: true },
        now: { type: 'string' },
        sarif: { type: 'boolean' },
      },
    });
    if (values.pack === undefined) return 'Say which pack: --pack PACK.json.';
    const now = values.now === undefined ? new Date() : new Date(values.now);
    if (Number.isNaN(now.getTime())) return `“${values.now}” is not a moment such as 2026-11-23T09:00:00Z.`;
    const { pack, trusted = [], sarif = false } = values;
    return { pack, trusted, now: now.toISOString(), sarif };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whoever reads may stop early (`| head`). */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await checkPosts(process.argv.slice(2));
