import { contentSecurityPolicy } from '#shared/window/content-security-policy.ts';
import { pageWithNonce } from '#shared/window/page-with-nonce.ts';
import { isShownPicture, type StoredPicture } from '#shared/window/stored-picture.ts';
import type { WindowFiles } from '#shared/window/window-file.ts';
import { isOwnAddress } from './own-address.ts';

export type AppContent = {
  readonly files: WindowFiles;
  readonly readPicture: (id: string) => Promise<StoredPicture | null>;
  readonly makeNonce: () => string;
};

const always = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
const closedPolicy = "default-src 'none'; frame-ancestors 'none'";

/** What `app://herald/…` answers: the window's own files by an exact map, pictures of the record, and nothing else. */
export async function appResponse(
  request: { readonly method: string; readonly url: string },
  content: AppContent,
): Promise<Response> {
  if (request.method !== 'GET' || !isOwnAddress(request.url)) return nothing();
  const path = new URL(request.url).pathname;

  const page = content.files.get('/index.html');
  if (page !== undefined && (path === '/' || path === '/index.html')) {
    const nonce = content.makeNonce();
    const text = pageWithNonce(new TextDecoder().decode(page.bytes), nonce);
    return answer(text, page.type, contentSecurityPolicy(nonce), 'no-store');
  }
  const file = content.files.get(path);
  if (file !== undefined)
    return answer(file.bytes, file.type, closedPolicy, 'private, max-age=31536000, immutable');

  const id = /^\/picture\/([^/]{1,300})$/.exec(path)?.[1];
  const picture = id === undefined ? null : await readPictureNamed(id, content);
  if (picture === null || !isShownPicture(picture)) return nothing();
  return answer(picture.bytes, picture.mime, closedPolicy, 'private, max-age=3600');
}

async function readPictureNamed(id: string, { readPicture }: AppContent): Promise<StoredPicture | null> {
  try {
    return await readPicture(decodeURIComponent(id));
  } catch (fault) {
    if (fault instanceof URIError) return null;
    throw fault;
  }
}

function answer(body: string | Uint8Array, type: string, policy: string, cache: string): Response {
  const headers = {
    ...always,
    'content-type': type,
    'content-security-policy': policy,
    'cache-control': cache,
  };
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers });
}

function nothing(): Response {
  return new Response('There is nothing at this address.', {
    status: 404,
    headers: {
      ...always,
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': closedPolicy,
    },
  });
}
