/**
 * Waits for a line on standard input that says where and when, then shares and redeems without end, until somebody
 * kills it. Says each command on standard output before it is sent, and its answer afterwards, one JSON object a line.
 */
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { openSoloProgramme } from '#programme/open-solo-programme.ts';
import type { Programme } from '#programme/programme.ts';
import { sample } from './open-sample.ts';

// Otherwise written at the end only, which a kill never reaches.
flushCompileCache();
const [line] = await once(createInterface({ input: process.stdin }), 'line');
const { folder, start, prefix } = z
  .object({ folder: z.string(), start: z.string(), prefix: z.string() })
  .parse(JSON.parse(String(line)));
let now = new Date(start);
const say = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`);
say({ opening: folder });
const programme: Programme = await openSoloProgramme({
  folder,
  sample,
  now: () => now,
  log: (line) => say({ log: line }),
});
say({ ready: true });

let count = 0;
async function command(name: string, input: object): Promise<{ id: string }> {
  const key = `${prefix}-${++count}`;
  say({ sent: { name, input, key } });
  const answer = await programme.call(name, input, programme.soloCaller(key));
  say({ answered: key, answer });
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value as { id: string };
}

for (let round = 1; ; round += 1) {
  now = new Date(now.getTime() + 6 * 60 * 60_000);
  const caption = {
    id: null,
    networks: ['linkedin'],
    voice: 'plain',
    language: 'en',
    text: 'I work at Northlight. A house was cold, and now it is warm.',
    locked: [],
  };
  const post = (await command('post.save', {
    id: null,
    title: `Post ${prefix}-${round}`,
    summary: '',
    topicId: null,
    campaignId: null,
    link: null,
    pictureIds: [],
    captions: [caption],
    startsAt: now.toISOString(),
    expiresAt: null,
  })) as { id: string; captions: readonly { id: string; text: string }[] };
  await command('post.approve', { postId: post.id });
  const share = await command('share.open', {
    postId: post.id,
    network: 'linkedin',
    captionId: post.captions[0]?.id,
    text: post.captions[0]?.text,
    pictureId: null,
    altText: '',
    country: null,
    server: null,
    language: 'en',
  });
  await command('share.answer', { shareId: share.id, isOut: true });
  const redemption = await command('redemption.request', { rewardId: 'coffee', price: 10 });
  if (round % 2 === 0) await command('redemption.fulfil', { redemptionId: redemption.id, note: '' });
  else await command('redemption.cancel', { redemptionId: redemption.id });
}
