import { expect, test } from 'vitest';
import { type RequestFacts, trustedRequest } from '#server/http/trusted-request.ts';

const self = '127.0.0.1:4321';
const own: RequestFacts = {
  method: 'POST',
  host: self,
  origin: `http://${self}`,
  fetchSite: 'same-origin',
  fetchMode: 'cors',
};
const typed: RequestFacts = {
  method: 'GET',
  host: self,
  origin: undefined,
  fetchSite: 'none',
  fetchMode: 'navigate',
};

const table: readonly [string, RequestFacts, boolean][] = [
  ['our window calls', own, true],
  ['our window loads a file', { ...own, method: 'GET', origin: undefined, fetchMode: 'no-cors' }, true],
  ['the person types the address', typed, true],
  ['an old browser loads the page', { ...typed, fetchSite: undefined, fetchMode: undefined }, true],
  ['an old browser’s window calls', { ...own, fetchSite: undefined, fetchMode: undefined }, true],
  ['a foreign name points to this machine', { ...own, host: 'rebound.example:4321' }, false],
  ['localhost is not the name we opened', { ...own, host: 'localhost:4321' }, false],
  ['another port of this machine', { ...own, host: '127.0.0.1:80' }, false],
  ['no host', { ...own, host: undefined }, false],
  ['a page elsewhere calls', { ...own, origin: 'https://evil.example', fetchSite: 'cross-site' }, false],
  ['a page elsewhere lies about its site', { ...own, origin: 'https://evil.example' }, false],
  [
    'a page on another port of this address',
    { ...own, origin: 'http://127.0.0.1:9', fetchSite: 'same-site' },
    false,
  ],
  ['the same host over https', { ...own, origin: `https://${self}` }, false],
  ['a sandboxed frame', { ...own, origin: 'null', fetchSite: 'cross-site' }, false],
  ['a page elsewhere links to us', { ...typed, fetchSite: 'cross-site' }, false],
  [
    'a page on another port loads a picture',
    { ...typed, fetchSite: 'same-site', fetchMode: 'no-cors' },
    false,
  ],
  ['a form typed by nobody', { ...typed, method: 'POST' }, false],
  ['an extension fetches', { ...typed, fetchMode: 'cors' }, false],
  ['a call that does not say where it is from', { ...own, origin: undefined, fetchSite: undefined }, false],
];

test.each(table)('a request is trusted only from our own window: %s', (_name, facts, expected) => {
  expect(trustedRequest(facts, self)).toBe(expected);
});
