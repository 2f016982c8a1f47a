import { describe, expect, it } from 'vitest';
import { checkPost } from '#shared/policy/check-post.ts';
import { northlight } from './northlight.ts';
import { byName, made, withShape } from './vendor-keys.ts';

const pack = northlight();
const found = (text: string) =>
  checkPost(pack, { text, network: 'mastodon', now: '2026-11-23T09:00:00Z', language: 'en' }).findings.filter(
    ({ rule }) => rule === 'secrets',
  );

const seeds = [1, 2, 3, 4, 5];

describe.each(Object.entries({ ...withShape, ...byName }))('keys like %s', (_id, parts) => {
  it('are found whole in a sentence, and never repeated', () => {
    for (const key of seeds.map((seed) => made(parts, seed))) {
      const text = `Oh no, I left ${key} on a slide.`;
      const [finding, ...more] = found(text);
      expect({ key, start: finding?.start, more }).toEqual({ key, start: text.indexOf(key), more: [] });
      expect(finding?.end).toBeGreaterThanOrEqual(text.indexOf(key) + key.replace(/"$/, '').length);
      expect(`${finding?.message} ${finding?.why}`).not.toContain(key.slice(-12));
      expect(finding?.fixes.map((fix) => fix.text).join()).not.toContain(key.slice(-12));
    }
  });
});

describe('no key is', () => {
  it.each(
    Object.entries(withShape).map(([id, parts]) => [
      id,
      parts.find((part) => typeof part === 'string') ?? '',
    ]),
  )('how %s begins, nor a word behind it', (_id, begin) => {
    const word = 'pumpsandradiatorsareourtrade';
    expect(
      found(
        `Our naming scheme: ${begin} and ${begin}${word.slice(0, 12)}, as in ${begin}-heat-pumps-and-more.`,
      ),
    ).toEqual([]);
  });

  it.each([
    `AK${'IA'}IOSFODNN7EXAMPLE`,
    `gh${'p_'}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
    'api_key=your-api-key-goes-here',
    'token=<paste your token>',
    'SECRET=$' + '{SECRET_FROM_VAULT}',
    'the release sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
    'https://northlight.example/2026/11/how-a-heat-pump-works-in-winter-and-why-it-does-not-freeze',
    'the id 6f1c2a44-90ab-4f62-9b1e-2c9d5b7f0a11',
    'data:image/png;base64,iVBORw0KGgo',
    'part NL-HEARTH-2-R290-12KW-230V-EU-2026-REV-B',
  ])('%s', (text) => {
    expect(found(`We wrote ${text} in the manual.`)).toEqual([]);
  });
});
