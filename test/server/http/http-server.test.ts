import { afterEach, beforeEach, expect, test } from 'vitest';
import { accept } from '#shared/contract/call-error.ts';
import { callNames } from '#shared/contract.ts';
import { ask, letIn } from './ask.ts';
import { startTestServer } from './start-test-server.ts';

let running: Awaited<ReturnType<typeof startTestServer>>;
beforeEach(async () => {
  running = await startTestServer();
});
afterEach(() => running.server.close());

const json = { 'content-type': 'application/json' };

test('every call of the contract has its route, and a body is input and key', async () => {
  const own = { ...(await letIn(running.makeAddress())), ...json, origin: running.origin };
  for (const name of callNames) {
    const body = JSON.stringify({ input: { of: name }, key: 'key-1' });
    const answer = await ask(`${running.origin}/v1/${name}`, { method: 'POST', headers: own, body });
    expect(answer.status).toBe(200);
  }
  expect(running.asked).toEqual(callNames.map((name) => ({ name, input: { of: name }, key: 'key-1' })));
});

test('what is no call, no JSON or no { input, key } is refused in words', async () => {
  const own = { ...(await letIn(running.makeAddress())), ...json, origin: running.origin };
  const post = (path: string, body: string) =>
    ask(`${running.origin}${path}`, { method: 'POST', headers: own, body });
  const answers = [
    await post('/v1/post.steal', '{}'),
    await post('/v1/post.page', '{'),
    await post('/v1/post.page', '"no object"'),
    await post('/v1/post.page', `{"input":{},"key":"${'k'.repeat(101)}"}`),
  ];
  expect(answers.map(({ status, text }) => [status, JSON.parse(text).error.reason])).toEqual([
    [404, 'call.unknown'],
    [400, 'input.invalid'],
    [200, 'input.invalid'],
    [200, 'input.invalid'],
  ]);
  expect(running.asked).toEqual([]);
});

test('a body of more than 16 MB is refused', async () => {
  const own = { ...(await letIn(running.makeAddress())), ...json, origin: running.origin };
  const body = JSON.stringify({ input: 'x'.repeat(16 * 1024 * 1024), key: null });
  const answer = await ask(`${running.origin}/v1/import.read`, { method: 'POST', headers: own, body });
  expect(answer.status).toBe(413);
});

test('the page has a fresh nonce each time, and its policy lets in nothing else', async () => {
  const own = await letIn(running.makeAddress());
  const [one, other] = [
    await ask(running.origin, { headers: own }),
    await ask(running.origin, { headers: own }),
  ];
  const nonces = [one, other].map(({ text }) => /nonce="([\w-]{20,})"/.exec(text)?.[1]);
  expect(nonces[0]).toBeDefined();
  expect(nonces[0]).not.toBe(nonces[1]);
  const policy = String(one.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`'nonce-${nonces[0]}'`);
  expect(policy).not.toContain('unsafe');
});

test('a file that is not in the map of files does not exist, whatever its address', async () => {
  const own = await letIn(running.makeAddress());
  const paths = [
    '/assets/../package.json',
    '/%2e%2e/package.json',
    '/assets/%2e%2e%2fmain.js',
    '/index.html',
    '/assets/',
  ];
  const statuses = await Promise.all(
    paths.map(async (path) => (await ask(`${running.origin}${path}`, { headers: own })).status),
  );
  expect(statuses).toEqual(paths.map(() => 404));
  expect((await ask(`${running.origin}/assets/main.js`, { headers: own })).status).toBe(200);
});

test('a picture of the record is served with its type, and another is missing', async () => {
  const own = await letIn(running.makeAddress());
  const picture = await ask(`${running.origin}/picture/roof`, { headers: own });
  expect([picture.status, picture.headers['content-type'], picture.text]).toEqual([
    200,
    'image/webp',
    'RIFF',
  ]);
  expect((await ask(`${running.origin}/picture/none`, { headers: own })).status).toBe(404);
});

test('announcements reach every window that listens, and closing ends the streams', async () => {
  const own = await letIn(running.makeAddress());
  const response = await fetch(`${running.origin}/v1/events`, { headers: own });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(': here\n\n');
  running.announce({ changed: 'points' });
  expect((await reader?.read())?.value).toBe('data: {"changed":"points"}\n\n');
  const closed = running.server.close();
  expect((await reader?.read())?.done).toBe(true);
  await closed;
});

test('a team’s server answers what is under way before it closes', async () => {
  let arrived = () => {};
  let answer = () => {};
  const isAsked = new Promise<void>((done) => {
    arrived = done;
  });
  const mayAnswer = new Promise<void>((done) => {
    answer = done;
  });
  const patient = await startTestServer({
    closes: 'when-answered',
    answer: async () => {
      arrived();
      await mayAnswer;
      return accept('done');
    },
  });
  const own = { ...(await letIn(patient.makeAddress())), ...json, origin: patient.origin };
  const asked = ask(`${patient.origin}/v1/session.me`, {
    method: 'POST',
    headers: own,
    body: '{"input":{}}',
  });
  await isAsked;
  const closed = patient.server.close();
  answer();
  expect((await asked).text).toContain('done');
  await closed;
});

test('a fault inside is logged and answered in words, without its details', async () => {
  const logged: unknown[] = [];
  const faulty = await startTestServer({
    readPicture: async () => {
      throw new Error('/home/mara/record.sqlite is broken');
    },
    log: (sentence, fault) => logged.push([sentence, String(fault)]),
  });
  const answer = await ask(`${faulty.origin}/picture/roof`, { headers: await letIn(faulty.makeAddress()) });
  await faulty.server.close();
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain('mara');
  expect(logged).toEqual([['A request failed.', 'Error: /home/mara/record.sqlite is broken']]);
});

test('it listens on this machine only', () => {
  expect(running.server.addresses()).toEqual([{ address: '127.0.0.1', family: 'IPv4', port: running.port }]);
});
