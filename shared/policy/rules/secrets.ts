import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { findCredentials } from '../reading/find-credentials.ts';
import { findDoorCodes } from '../reading/find-door-codes.ts';
import { findPasswords } from '../reading/find-passwords.ts';
import { findTokens } from '../reading/find-tokens.ts';
import { longRuns } from '../reading/long-runs.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { removal } from '../reading/removal.ts';
import { defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

export const secrets = defineRule({
  id: 'secrets',
  fires:
    'A key, access token, private key, password or door code with its name, or an address with a password inside; not the examples that vendors print.',
  offers: 'Remove it.',
  why: {
    en: 'Whoever reads it can use it, and a post can be read for ever.',
    de: 'Wer es liest, kann es benutzen, und ein Beitrag bleibt für immer lesbar.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: () => (post) => {
    const say = inLanguage(texts, post.language);
    return placesOf(post)
      .slice(0, maxFindings)
      .map(({ start, end, message }): Found => {
        const fix: Fix = { ...removal(post.text, start, end), label: say.remove, isSafe: false };
        return { start, end, message, fixes: [fix] };
      });
  },
});

type Place = { readonly start: number; readonly end: number; readonly message: string };

/** No message repeats the secret. */
function placesOf(post: ReadPost): readonly Place[] {
  const { typed, text, plain } = post;
  const say = inLanguage(texts, post.language);
  const written = (at: { readonly start: number; readonly end: number }) => ({
    start: typed.startOf(at.start),
    end: typed.endOf(at.end - 1),
  });
  const runs = longRuns(typed.text);
  return merged([
    ...findTokens(typed.text, runs).map((hit) => ({ ...written(hit), message: say.token(hit.of) })),
    ...findCredentials(typed.text, runs).map((hit) => ({ ...written(hit), message: say[hit.is] })),
    ...findPasswords(text, plain).map(({ start, end }) => ({ start, end, message: say.password })),
    ...findDoorCodes(plain).map(({ start, end }) => ({ start, end, message: say.password })),
  ]);
}

/** One finding where several readings overlap, in the words of the first, which knows most. */
function merged(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || place.start >= last.end) kept.push(place);
    else if (place.end > last.end) kept[kept.length - 1] = { ...last, end: place.end };
  }
  return kept;
}

const texts = {
  en: {
    token: (of: string) =>
      `This looks like a key of ${of}. Take it out, and have it replaced if it is in use.`,
    key: 'This looks like an access key. Take it out, and have it replaced if it is in use.',
    connection: 'This address holds a password. Take it out, and have the password changed.',
    'private-key': 'This is a private key. Take it out, and have it replaced if it is in use.',
    password: 'This gives away a password or code. Take it out, and hand it over in private.',
    remove: 'Take it out',
  },
  de: {
    token: (of: string) =>
      `Das sieht aus wie ein Schlüssel von ${of}. Nimm ihn heraus und lass ihn ersetzen, falls er gilt.`,
    key: 'Das sieht aus wie ein Zugangsschlüssel. Nimm ihn heraus und lass ihn ersetzen, falls er gilt.',
    connection: 'In dieser Adresse steht ein Passwort. Nimm sie heraus und lass das Passwort ändern.',
    'private-key': 'Das ist ein privater Schlüssel. Nimm ihn heraus und lass ihn ersetzen, falls er gilt.',
    password: 'Das verrät ein Passwort oder einen Code. Nimm es heraus und gib es persönlich weiter.',
    remove: 'Herausnehmen',
  },
};
