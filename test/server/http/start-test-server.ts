import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createDoor } from '#server/http/door.ts';
import type { HttpParts } from '#server/http/http-parts.ts';
import { buildHttpServer } from '#server/http/http-server.ts';
import { loopbackGuard } from '#server/http/loopback-guard.ts';
import { accept } from '#shared/contract/call-error.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';

export type AskedCall = { readonly name: string; readonly input: unknown; readonly key: string | null };

const page = '<!doctype html><title>Herald</title><script nonce="__NONCE__">window.isHerald = true</script>';

/** The whole server on a port of 127.0.0.1, over an `answer` that only writes down what it was asked. */
export async function startTestServer(change: Partial<HttpParts> = {}) {
  const asked: AskedCall[] = [];
  const listeners = new Set<(event: ProgrammeEvent) => void>();
  const door = createDoor(
    () => randomBytes(16).toString('base64url'),
    () => performance.now(),
  );
  const server = await buildHttpServer(
    {
      version: '0.0.1',
      window: {
        files: new Map([
          ['/index.html', { type: 'text/html; charset=utf-8', bytes: Buffer.from(page) }],
          ['/assets/main.js', { type: 'text/javascript; charset=utf-8', bytes: Buffer.from('export {};') }],
        ]),
        makeNonce: () => randomBytes(16).toString('base64url'),
      },
      closes: 'at-once',
      answer: async (name, input, key) => {
        asked.push({ name, input, key });
        return accept({ name });
      },
      onEvent: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      readPicture: async (id) => (id === 'roof' ? { mime: 'image/webp', bytes: Buffer.from('RIFF') } : null),
      log: () => {},
      ...change,
    },
    (app) => loopbackGuard(app, door),
  );
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    server,
    port,
    origin,
    asked,
    announce: (event: ProgrammeEvent) => {
      for (const listener of listeners) listener(event);
    },
    makeAddress: () => `${origin}/open?token=${door.handOut()}`,
  };
}
