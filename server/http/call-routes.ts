import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { refuse } from '#shared/contract/call-error.ts';
import { callNames } from '#shared/contract.ts';
import type { HttpParts } from './http-parts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whom the guard has let in, where it tells people apart. */
    memberId: string | null;
  }
}

const callBody = z.object({ input: z.unknown(), key: z.string().min(1).max(100).nullish() });

/**
 * `POST /v1/<area>.<call>` for each call of the contract. A refusal is an answer, not a failure of HTTP, so it comes
 * with status 200: `{ ok: false, error }`.
 */
export async function callRoutes(app: FastifyInstance, { answer }: Pick<HttpParts, 'answer'>): Promise<void> {
  for (const name of callNames) {
    app.post(`/v1/${name}`, async (request, reply) => {
      const body = callBody.safeParse(request.body);
      reply.header('cache-control', 'no-store');
      if (!body.success) {
        return refuse('invalid', 'input.invalid', 'The request’s body is not { "input", "key" }.');
      }
      return answer(name, body.data.input, body.data.key ?? null, request.memberId);
    });
  }
}
