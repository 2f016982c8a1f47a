import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { findInternalPlaces, type InternalPlace } from '../reading/find-internal-places.ts';
import { findLinks } from '../reading/find-links.ts';
import { escaped } from '../reading/find-phrases.ts';
import { isUnder } from '../reading/host-of.ts';
import { type PlainText, plain } from '../reading/plain-text.ts';
import { type ReadPost, readPost } from '../reading/read-post.ts';
import { removal } from '../reading/removal.ts';
import { defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

const host = z
  .string()
  .max(253)
  .regex(
    /^(?:\*\.)?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u,
    'Write a host such as “wiki.example.org”, without “https://”.',
  );

export const internalLinks = defineRule({
  id: 'internal-links',
  fires:
    'A listed host, a private address or name in any spelling, a file share, an address with a password or a session inside; also behind another address.',
  offers: 'The post’s own link, or none.',
  why: {
    en: 'Strangers cannot open it, and it shows how we are built inside.',
    de: 'Fremde können es nicht öffnen, und es zeigt, wie wir innen gebaut sind.',
  },
  settings: z.strictObject({ ...ruleSettings, hosts: z.array(host).max(1000).default([]) }),
  prepare: ({ hosts }) => {
    const find = placesFinder(hosts);
    return (post) => {
      const places = find(post);
      if (places.length === 0) return [];
      const own = ownLink(post, find);
      const say = inLanguage(texts, post.language);
      return places.slice(0, maxFindings).map(({ start, end, is }): Found => {
        const remove: Fix = { ...removal(post.text, start, end), label: say.remove, isSafe: false };
        const replace = own.map((text): Fix => ({ start, end, text, label: say.replace, isSafe: false }));
        return { start, end, message: say[is], fixes: [...replace, remove] };
      });
    };
  },
});

type Find = (post: ReadPost) => readonly InternalPlace[];

function placesFinder(hosts: readonly string[]): Find {
  const isListed = (host: string) => hosts.some((listed) => isUnder(host, listed));
  const dotted = hosts.map((listed) => listed.replace(/^\*\./, '')).filter((name) => name.includes('.'));
  const spelled = hostPattern(dotted);
  const labels = [...new Set(dotted.map((name) => plain(name.split('.')[0] ?? '')))];
  const mayBeSpelled = ({ text }: PlainText) => labels.some((label) => text.includes(label));
  return ({ typed, links, plain }) => {
    const written = ({ start, end, is }: InternalPlace) => ({
      start: typed.startOf(start),
      end: typed.endOf(end - 1),
      is,
    });
    const named = mayBeSpelled(plain) ? [...typed.text.matchAll(spelled)].map(asInside) : [];
    const linked = links.filter((link) => isListed(link.host) || isListed(link.writtenHost));
    return merged([
      ...[...findInternalPlaces(typed.text, isListed), ...named].map(written),
      ...linked.map(({ start, end }): InternalPlace => ({ start, end, is: 'inside' })),
    ]);
  };
}

/** The pack's hosts, with their dots in brackets, spaced or said aloud too. */
function hostPattern(hosts: readonly string[]): RegExp {
  const names = hosts.map((name) => name.split('.').map(escaped).join(dot));
  return new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'giu');
}

const dot = String.raw`(?: ?\. ?| ?[\[({] ?(?:\.|dot|punkt|point|punto) ?[\])}] ?| (?:dot|punkt|point|punto) )`;

function asInside(match: RegExpExecArray): InternalPlace {
  return { start: match.index, end: match.index + match[0].length, is: 'inside' };
}

function merged(places: readonly InternalPlace[]): readonly InternalPlace[] {
  const kept: InternalPlace[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || place.start >= last.end) kept.push(place);
    else if (place.end > last.end) kept[kept.length - 1] = { ...last, end: place.end };
  }
  return kept;
}

/** Only where it is a page that strangers may open. */
function ownLink(post: ReadPost, find: Find): readonly string[] {
  const { link } = post;
  if (link === undefined || findLinks(link).length !== 1) return [];
  return find(readPost({ ...post, text: link })).length === 0 ? [link] : [];
}

const texts = {
  en: {
    inside: 'This address only works inside the company. Use the post’s own link, or none.',
    share: 'These are files on one of our machines. Use the post’s own link, or none.',
    password: 'This link has a password in it. Use the post’s own link, or none.',
    session: 'This link lets whoever opens it in as you. Use the post’s own link, or none.',
    replace: 'Use the post’s own link',
    remove: 'Take the address out',
  },
  de: {
    inside: 'Diese Adresse geht nur im Unternehmen auf. Nimm den Link des Beitrags oder keinen.',
    share: 'Das sind Dateien auf einem unserer Rechner. Nimm den Link des Beitrags oder keinen.',
    password: 'In diesem Link steht ein Passwort. Nimm den Link des Beitrags oder keinen.',
    session: 'Wer diesen Link öffnet, ist als du angemeldet. Nimm den Link des Beitrags oder keinen.',
    replace: 'Link des Beitrags nehmen',
    remove: 'Adresse herausnehmen',
  },
};
