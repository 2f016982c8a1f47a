import type { FastifyInstance } from 'fastify';
import { refuse } from '#shared/contract/call-error.ts';
import type { Person } from '#shared/contract/person.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import { keyIdOf, verifyToken } from './verify-token.ts';

export type TokenGuard = {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: IssuerKeys;
  /** Takes note of who is there, so that the programme knows them. */
  readonly welcome: (person: Person) => Promise<void>;
  readonly now: () => Date;
};

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Lets nobody in but with a token of the company's provider, on every request. Must be registered before any route. */
export async function tokenGuard(app: FastifyInstance, guard: TokenGuard): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    const token = bearer.exec(request.headers.authorization ?? '')?.[1];
    const person =
      token === undefined ? null : verifyToken(token, await guard.keys(keyIdOf(token)), expectedOf(guard));
    if (person === null) {
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer')
        .send(refuse('unauthenticated', 'caller.unknown', 'Sign in with the company’s account first.'));
    }
    await guard.welcome(person);
    request.memberId = person.id;
  });
}

function expectedOf({ issuer, audience, now }: TokenGuard) {
  return { issuer, audience, now: now() };
}
