import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrivateHost } from '#shared/policy/reading/private-host.ts';
import { longestLink, suggestedLink } from '#shared/suggestions/suggested-link.ts';

test.each([
  ['https://city.example/a?b=c#d', 'https://city.example/a?b=c#d'],
  ['  http://city.example ', 'http://city.example/'],
  ['city.example/a', 'https://city.example/a'],
  ['HTTPS://City.Example/A', 'https://city.example/A'],
  ['https://münchen.example/öl', 'https://xn--mnchen-3ya.example/%C3%B6l'],
])('%j can be suggested', (pasted, link) => {
  expect(suggestedLink(pasted)).toEqual({ link });
});

test.each([
  ['', 'link-not-web'],
  ['not an address', 'link-not-web'],
  ['javascript:alert(1)', 'link-not-web'],
  ['JavaScript://city.example/%0aalert(1)', 'link-not-web'],
  ['vbscript:msgbox', 'link-not-web'],
  ['data:text/html;base64,PHNjcmlwdD4=', 'link-not-web'],
  ['blob:https://city.example/1', 'link-not-web'],
  ['mailto:me@city.example', 'link-not-web'],
  ['file://server/share', 'link-not-web'],
  ['//', 'link-not-web'],
  ['https://', 'link-not-web'],
  ['https://me@city.example/', 'link-not-web'],
  ['https://city.example@10.0.0.1/', 'link-not-web'],
  ['http://localhost', 'link-private'],
  ['10.0.0.1', 'link-private'],
  ['http://2130706433/', 'link-private'],
  ['http://[::1]/', 'link-private'],
  ['http://169.254.169.254/latest/meta-data', 'link-private'],
  ['http://printer.local/', 'link-private'],
  [`city.example/${'é'.repeat(longestLink / 2)}`, 'link-too-long'],
])('%j cannot', (pasted, fault) => {
  expect(suggestedLink(pasted)).toEqual({ fault });
});

test('whatever is pasted: what passes is a public web address, and passes again as it is', () => {
  const pasted = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(fc.constantFrom('http://', 'https://', 'javascript:', 'data:', '', '//'), fc.string(), fc.ipV4())
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(pasted, (text) => {
      const read = suggestedLink(text);
      if ('fault' in read) return;
      const { protocol, hostname, username, password, port } = new URL(read.link);
      expect(protocol).toMatch(/^https?:$/);
      expect([username, password, port]).toEqual(['', '', '']);
      expect(isPrivateHost(hostname)).toBe(false);
      expect(read.link.length).toBeLessThanOrEqual(longestLink);
      expect(suggestedLink(read.link)).toEqual(read);
    }),
  );
});
