import type { AddressInfo } from 'node:net';
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse } from '#shared/contract/call-error.ts';
import type { Door } from './door.ts';
import { trustedRequest } from './trusted-request.ts';

const query = z.object({ token: z.string().max(200) });

/**
 * Keeps everybody out but the window of the person who started Herald: the right host and origin on every request, and a
 * cookie that only a one-time address gives. Must be registered before any route.
 */
export async function loopbackGuard(app: FastifyInstance, door: Door): Promise<void> {
  await app.register(cookie);

  app.addHook('onRequest', async (request, reply) => {
    const self = selfOf(app);
    if (!trustedRequest(factsOf(request), self)) {
      return reply.code(403).send(refuse('forbidden', 'caller.unknown', 'This is not Herald’s own window.'));
    }
    if (request.routeOptions.url === '/open') return;
    const pass = request.cookies[cookieName(self)];
    if (pass !== undefined && door.isPass(pass)) return;
    if (request.headers['sec-fetch-mode'] === 'navigate') {
      return reply.code(401).type('text/plain; charset=utf-8').send(closedSentence);
    }
    return reply.code(401).send(refuse('unauthenticated', 'caller.unknown', closedSentence));
  });

  app.get('/open', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const shown = query.safeParse(request.query);
    const pass = shown.success ? door.open(shown.data.token) : null;
    if (pass === null) return reply.code(403).type('text/plain; charset=utf-8').send(closedSentence);
    return reply
      .setCookie(cookieName(selfOf(app)), pass, { path: '/', httpOnly: true, sameSite: 'strict' })
      .redirect('/', 303);
  });
}

const closedSentence =
  'Each address that Herald gives opens it once, and for ten minutes. Press Enter where Herald was started, and it gives another.';

function selfOf(app: FastifyInstance): string {
  const { address, port } = app.server.address() as AddressInfo;
  return `${address}:${port}`;
}

/** Cookies are shared by all ports of an address: the port in the name keeps two Heralds apart. */
function cookieName(self: string): string {
  return `herald-${self.slice(self.lastIndexOf(':') + 1)}`;
}

function factsOf({ method, headers }: FastifyRequest) {
  const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(',') : value);
  return {
    method,
    host: headers.host,
    origin: headers.origin,
    fetchSite: one(headers['sec-fetch-site']),
    fetchMode: one(headers['sec-fetch-mode']),
  };
}
