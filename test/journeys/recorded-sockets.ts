// Loaded before Herald by `--import`: writes down every way out that the process takes, before it is taken.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const file = process.env.HERALD_SOCKETS_FILE ?? '';

function note(what: string, target: unknown): void {
  appendFileSync(file, `${JSON.stringify({ what, target: String(target) })}\n`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function noted(this: net.Socket, ...given: unknown[]) {
  const [first] = given.flat(2) as [unknown];
  const { host, port, path } = (typeof first === 'object' && first !== null ? first : { port: first }) as {
    host?: string;
    port?: unknown;
    path?: string;
  };
  note('connect', path ?? `${host ?? 'localhost'}:${String(port)}`);
  return Reflect.apply(connect, this, given);
} as typeof connect;

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function noted(this: dgram.Socket, ...given: unknown[]) {
  note('send', given.filter((part) => typeof part === 'string' || typeof part === 'number').join(':'));
  return Reflect.apply(send, this, given);
} as typeof send;

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'] as const) {
  for (const place of [dns, dns.promises] as unknown as Record<string, (...given: unknown[]) => unknown>[]) {
    const before = place[name];
    if (before === undefined) continue;
    place[name] = (...given) => {
      note(`dns.${name}`, given[0]);
      return Reflect.apply(before, place, given);
    };
  }
}
note('ready', process.pid);
