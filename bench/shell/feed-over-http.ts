import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import fastify from 'fastify';
import { openSoloProgramme } from '#programme/open-solo-programme.ts';
import { buildHttpServer } from '#server/http/http-server.ts';
import { accept } from '#shared/contract/call-error.ts';
import type { BenchRow } from '../bench-row.ts';
import { makePosts, sample } from '../make-posts.ts';

type Load = { readonly rate: number; readonly p50: number };
const connections = 64;
const requests = 640;
const rounds = 3;

/** The query of the feed, as a person would write it by hand. */
const feed = `select posts.id, posts.title, posts.summary, posts.topic_id, posts.campaign_id, posts.networks, posts.starts_at,
    posts.expires_at, pictures.id as picture_id, pictures.width, pictures.height, pictures.alt,
    (select count(distinct member_id) from shares where post_id = posts.id and evidence in ('declared', 'linked')) as shares
  from posts left join post_pictures on post_pictures.post_id = posts.id and post_pictures.position = 0
    left join pictures on pictures.id = post_pictures.picture_id
  where posts.status = 'approved' and posts.starts_at <= ? and (posts.expires_at is null or posts.expires_at > ?)
  order by posts.starts_at desc, posts.id desc limit 1000`;

function load(origin: string, path: string, method: string, body: string | null): Promise<Load> {
  const headers: Record<string, string> = body === null ? {} : { 'content-type': 'application/json' };
  const worker = new Worker(new URL('./load-worker.ts', import.meta.url), {
    workerData: { origin, path, method, headers, body, connections, requests },
  });
  return new Promise((done, failed) => {
    worker.once('message', done);
    worker.once('error', failed);
  });
}

/** The feed of 1,000 posts through the whole of our server, and through a Fastify route that holds nothing but its query. */
export async function feedOverHttp(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'herald-bench-'));
  await makePosts(folder, 1000, () => new Date());
  // The record is open to one process and connection alone, so the peer reads a copy.
  const copy = join(folder, 'copy.db');
  copyFileSync(join(folder, 'record.db'), copy);
  const now = () => new Date();
  const programme = await openSoloProgramme({ folder, sample, now, log: () => {} });
  const ours = await buildHttpServer(
    {
      version: '0',
      window: {
        files: new Map([['/index.html', { type: 'text/html', bytes: Buffer.from('') }]]),
        makeNonce: () => '0',
      },
      closes: 'at-once',
      answer: (name, input, key) => programme.call(name, input, programme.soloCaller(key)),
      onEvent: () => () => {},
      readPicture: async () => null,
      log: (sentence, fault) => console.error(sentence, fault),
    },
    async () => {},
  );
  const database = new DatabaseSync(copy, { readOnly: true });
  const query = database.prepare(feed);
  const bare = fastify();
  bare.get('/feed', async () => {
    const at = now().toISOString();
    return accept({ posts: query.all(at, at), next: null });
  });
  const [at, bareAt] = [
    await ours.listen({ host: '127.0.0.1', port: 0 }),
    await bare.listen({ host: '127.0.0.1', port: 0 }),
  ];

  const body = JSON.stringify({ input: { after: null, limit: 1000 }, key: null });
  const runs: { readonly ours: Load; readonly peer: Load }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const mine = await load(at, '/v1/post.page', 'POST', body);
    runs.push({ ours: mine, peer: await load(bareAt, '/feed', 'GET', null) });
  }
  await Promise.all([ours.close(), bare.close()]);
  database.close();
  await programme.close();
  rmSync(folder, { recursive: true, force: true });

  const middle = runs.toSorted(
    (one, other) => one.ours.rate / one.peer.rate - other.ours.rate / other.peer.rate,
  )[Math.floor(rounds / 2)];
  if (middle === undefined) return [];
  return [
    {
      name: `feed of 1,000 posts over HTTP, ${connections} connections`,
      compared: 'a bare Fastify route with the same query',
      ours: middle.ours.rate,
      peer: middle.peer.rate,
      ratio: middle.ours.rate / middle.peer.rate,
      unit: 'answers/s',
      aim: '≥ 0.7',
    },
  ];
}
