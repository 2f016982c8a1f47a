import type { FastifyInstance } from 'fastify';
import { contentSecurityPolicy } from '#shared/window/content-security-policy.ts';
import { pageWithNonce } from '#shared/window/page-with-nonce.ts';
import type { HttpParts } from './http-parts.ts';

type Window = NonNullable<HttpParts['window']>;

/** The window's files: one route for each file that exists, so no path is ever put together from an address. */
export async function windowRoutes(app: FastifyInstance, { files, makeNonce }: Window): Promise<void> {
  for (const [path, file] of files) {
    if (path === '/index.html') continue;
    const bytes = Buffer.from(file.bytes);
    app.get(path, (_request, reply) =>
      reply.type(file.type).header('cache-control', 'private, max-age=31536000, immutable').send(bytes),
    );
  }

  const page = files.get('/index.html');
  if (page === undefined) throw new Error('The built window has no index.html.');
  const text = Buffer.from(page.bytes).toString('utf8');
  app.get('/', (_request, reply) => {
    const nonce = makeNonce();
    return reply
      .type(page.type)
      .header('cache-control', 'no-store')
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .send(pageWithNonce(text, nonce));
  });
}
