import type { CustomScheme, Protocol } from 'electron';
import { app } from './app.ts';

type Handler = Parameters<Protocol['handle']>[1];

const handlers = new Map<string, Handler>();
export const privilegedSchemes: CustomScheme[] = [];

export const protocol = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]) {
    if (app.isReady)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    privilegedSchemes.push(...schemes);
  },
  handle(scheme: string, handler: Handler) {
    if (!app.isReady) throw new Error('protocol.handle can only be used after app is ready');
    if (handlers.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
    handlers.set(scheme, handler);
  },
} satisfies Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'>;

/** What the app answers for an address of its own scheme; null where it serves no such scheme. */
export async function served(method: string, address: string): Promise<Response | null> {
  const handler = handlers.get(new URL(address).protocol.slice(0, -1));
  if (handler === undefined) return null;
  // Node’s `Request` refuses a scheme that it does not know, so the two fields in use are given as they are.
  const request = { method, url: address } as Parameters<Handler>[0];
  return (await handler(request)) as Response;
}
