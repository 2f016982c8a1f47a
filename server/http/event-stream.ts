import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { HttpParts } from './http-parts.ts';

const beatEveryMs = 25_000;

/** `GET /v1/events`: the programme's announcements, as server-sent events. */
export async function eventStream(
  app: FastifyInstance,
  { onEvent }: Pick<HttpParts, 'onEvent'>,
): Promise<void> {
  const open = new Set<ServerResponse>();
  const writeToAll = (chunk: string) => {
    for (const stream of open) stream.write(chunk);
  };
  const stopListening = onEvent((event) => writeToAll(`data: ${JSON.stringify(event)}\n\n`));
  // A silent connection is cut by some proxies and by sleeping laptops; a comment line keeps it.
  const beat = setInterval(() => writeToAll(': here\n\n'), beatEveryMs).unref();

  app.get('/v1/events', (request, reply) => {
    reply.hijack();
    const stream = reply.raw;
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) stream.setHeader(name, value);
    }
    stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    stream.write(': here\n\n');
    open.add(stream);
    request.raw.once('close', () => open.delete(stream));
  });

  app.addHook('preClose', async () => {
    clearInterval(beat);
    stopListening();
    for (const stream of open) stream.end();
  });
}
