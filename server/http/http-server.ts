import fastify, { type FastifyInstance } from 'fastify';
import { refuse } from '#shared/contract/call-error.ts';
import { callRoutes } from './call-routes.ts';
import { eventStream } from './event-stream.ts';
import type { HttpParts } from './http-parts.ts';
import { openApi } from './open-api.ts';
import { pictureRoute } from './picture-route.ts';
import { securityHeaders } from './security-headers.ts';
import { windowRoutes } from './window-routes.ts';

const bodyLimit = 16 * 1024 * 1024;

/**
 * The window and the calls over HTTP. Nothing listens yet: whoever starts it says where, and closes it.
 * `guard` decides who gets in; it comes before every route.
 */
export async function buildHttpServer(
  parts: HttpParts,
  guard: (app: FastifyInstance) => Promise<void>,
): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit,
    forceCloseConnections: parts.closes === 'at-once' ? true : 'idle',
    routerOptions: { ignoreTrailingSlash: false },
  });
  app.decorateRequest('memberId', null);
  securityHeaders(app);
  await guard(app);

  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(refuse('missing', 'call.unknown', 'There is nothing at this address.')),
  );
  app.setErrorHandler((fault: { statusCode?: number }, _request, reply) => {
    const status = fault.statusCode ?? 500;
    if (status < 500) {
      return reply.code(status).send(refuse('invalid', 'input.invalid', 'The request cannot be read.'));
    }
    parts.log('A request failed.', fault);
    return reply.code(500).send(refuse('unavailable', 'call.failed', 'Something went wrong inside Herald.'));
  });

  await app.register(callRoutes, parts);
  await app.register(eventStream, parts);
  await app.register(pictureRoute, parts);
  if (parts.window !== null) await app.register(windowRoutes, parts.window);
  app.get('/v1/openapi.json', async () => openApi(parts.version));
  return app;
}
