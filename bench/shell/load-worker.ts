import { parentPort, workerData } from 'node:worker_threads';
import { Pool } from 'undici';
import { z } from 'zod';

// Asks one address from a thread of its own, over a number of connections that are always busy.
const task = z
  .object({
    origin: z.string(),
    path: z.string(),
    method: z.enum(['GET', 'POST']),
    headers: z.record(z.string(), z.string()),
    body: z.string().nullable(),
    connections: z.int(),
    requests: z.int(),
  })
  .parse(workerData);

const { origin, path, method, headers, body } = task;
const pool = new Pool(origin, { connections: task.connections, pipelining: 1 });
const ask = async () => {
  const response = await pool.request({ path, method, headers, body });
  await response.body.arrayBuffer();
  if (response.statusCode !== 200) throw new Error(`${path} answered ${response.statusCode}`);
};

async function round(requests: number): Promise<number[]> {
  const times: number[] = [];
  let left = requests;
  await Promise.all(
    Array.from({ length: task.connections }, async () => {
      while (left > 0) {
        left -= 1;
        const from = performance.now();
        await ask();
        times.push(performance.now() - from);
      }
    }),
  );
  return times;
}

await round(task.connections * 2);
const from = performance.now();
const times = (await round(task.requests)).sort((one, other) => one - other);
const seconds = (performance.now() - from) / 1000;
await pool.close();
parentPort?.postMessage({ rate: task.requests / seconds, p50: times[Math.floor(times.length / 2)] ?? 0 });
