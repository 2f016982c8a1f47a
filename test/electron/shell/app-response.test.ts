import { expect, test } from 'vitest';
import { type AppContent, appResponse } from '#electron/app-response.ts';

let nonces = 0;
const content: AppContent = {
  files: new Map([
    [
      '/index.html',
      { type: 'text/html; charset=utf-8', bytes: Buffer.from('<p nonce="__NONCE__">Grüße</p>') },
    ],
    ['/assets/main.js', { type: 'text/javascript; charset=utf-8', bytes: Buffer.from('export {};') }],
  ]),
  readPicture: async (id) => {
    if (id === 'drawing') return { mime: 'image/svg+xml', bytes: Buffer.from('<svg/>') };
    return id === 'roof top' ? { mime: 'image/webp', bytes: Buffer.from('RIFF') } : null;
  },
  makeNonce: () => `nonce-${++nonces}`,
};
const get = (url: string, method = 'GET') => appResponse({ method, url }, content);

test('the page comes with a fresh nonce in its text and its policy', async () => {
  for (const address of ['app://herald/', 'app://herald/?x=1', 'app://herald/index.html']) {
    const response = await get(address);
    expect(await response.text()).toBe(`<p nonce="nonce-${nonces}">Grüße</p>`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.startsWith("default-src 'none'; ")).toBe(true);
    expect(policy).toContain(`style-src 'self' 'nonce-nonce-${nonces}'`);
    expect(policy).not.toContain('unsafe');
  }
  expect(nonces).toBe(3);
});

test('files and pictures come with their type, and never run as a page', async () => {
  const [file, picture] = [
    await get('app://herald/assets/main.js'),
    await get('app://herald/picture/roof%20top'),
  ];
  const facts = [file, picture].map(({ status, headers }) => [
    status,
    headers.get('content-type'),
    headers.get('x-content-type-options'),
    headers.get('content-security-policy'),
  ]);
  expect(facts).toEqual([
    [200, 'text/javascript; charset=utf-8', 'nosniff', "default-src 'none'; frame-ancestors 'none'"],
    [200, 'image/webp', 'nosniff', "default-src 'none'; frame-ancestors 'none'"],
  ]);
});

test.each([
  'app://herald/assets',
  'app://herald/assets/',
  'app://herald/assets/../package.json',
  'app://herald/..%2fpackage.json',
  'app://herald/%2e%2e/%2e%2e/etc/passwd',
  'app://herald//index.html',
  'app://herald/assets/main.js/',
  'app://herald/assets%2fmain.js',
  'app://herald/constructor',
  'app://herald/picture/none',
  'app://herald/picture/drawing',
  'app://herald/picture/%ff',
  'app://herald/picture/a/b',
  'app://evil/index.html',
  'file:///etc/passwd',
  'nonsense',
])('%s does not exist', async (address) => {
  expect((await get(address)).status).toBe(404);
});

test('nothing can be sent to it', async () => {
  expect((await get('app://herald/', 'POST')).status).toBe(404);
});
