import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { findLinks, type Link } from '../reading/find-links.ts';
import { isHostOf, isUnder } from '../reading/host-of.ts';
import { looksLikeHost } from '../reading/look-alike-host.ts';
import { plain } from '../reading/plain-text.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { removal } from '../reading/removal.ts';
import { defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';
import { linkShorteners } from '../words/link-shorteners.ts';

const domain = z
  .string()
  .max(253)
  .regex(
    /^(?:\*\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u,
    'Write a domain such as “example.org”, without “https://”.',
  );

export const approvedLinks = defineRule({
  id: 'approved-links',
  fires:
    'A link to a place that is neither a landing page of the company, nor the link of the post, nor trusted; a shortened link; a domain that looks like the company’s.',
  offers: 'The post’s own link, or none.',
  why: {
    en: 'People follow a link because they trust you and us, so it leads where we know what they will find.',
    de: 'Wer einem Link folgt, vertraut dir und uns. Darum führt er dorthin, wo wir wissen, was da steht.',
  },
  settings: z.strictObject({
    ...ruleSettings,
    domains: z.array(domain).min(1).max(1000),
    trusted: z.array(domain).max(1000).default([]),
  }),
  prepare: ({ domains, trusted }, pack) => {
    const names = companyNames(domains, pack.company);
    return (post) => {
      if (post.links.length === 0) return [];
      const ofPost = findLinks(post.link ?? '');
      const own = [...ofPost, ...findLinks(post.approved ?? '')];
      const say = inLanguage(texts, post.language);
      const found: Found[] = [];
      for (const link of post.links) {
        const isApproved =
          domains.some((ours) => isHostOf(link.host, ours)) ||
          trusted.some((theirs) => isUnder(link.host, theirs)) ||
          own.some((approved) => isSamePage(approved, link));
        if (isApproved) continue;
        const message = say[kindOf(link, names)](link.writtenHost);
        const fixes = fixesFor(link, post, ofPost.length === 1);
        found.push({ start: link.start, end: link.end, message, fixes });
        if (found.length >= maxFindings) break;
      }
      return found;
    };
  },
});

function kindOf(link: Link, names: readonly string[]): 'shortener' | 'lookAlike' | 'unknown' {
  const host = link.host.replace(/^www\./, '');
  if (linkShorteners.has(host)) return 'shortener';
  return looksLikeHost(host, link.writtenHost, names) ? 'lookAlike' : 'unknown';
}

function fixesFor(link: Link, post: ReadPost, hasOwnLink: boolean): readonly Fix[] {
  const say = inLanguage(texts, post.language);
  const fixes: Fix[] = [{ ...removal(post.text, link.start, link.end), label: say.remove, isSafe: false }];
  if (post.link === undefined || !hasOwnLink) return fixes;
  return [{ start: link.start, end: link.end, text: post.link, label: say.replace, isSafe: false }, ...fixes];
}

/** Query and fragment may differ: tags go there. */
function isSamePage(a: Link, b: Link): boolean {
  const page = ({ host, path }: Link) => `${host}${path.replace(/[?#].*$/s, '').replace(/\/$/, '')}`;
  return page(a) === page(b);
}

/** `northlight` of `careers.northlight.example`, and the company's name. */
function companyNames(domains: readonly string[], company: string): readonly string[] {
  const labels = domains.map((written) => written.split('.').at(-2) ?? '').filter((name) => name.length >= 4);
  return [...new Set([...labels, plain(company).replaceAll(/[^\p{L}\p{N}]/gu, '')])];
}

const texts = {
  en: {
    shortener: (host: string) => `“${host}” hides where the link leads. Use the post’s own link.`,
    lookAlike: (host: string) => `“${host}” looks like ours and is not. Use the post’s own link.`,
    unknown: (host: string) => `“${host}” is not one of our pages. Use the post’s own link.`,
    replace: 'Use the post’s own link',
    remove: 'Take the link out',
  },
  de: {
    shortener: (host: string) => `„${host}“ verbirgt, wohin der Link führt. Nimm den Link des Beitrags.`,
    lookAlike: (host: string) =>
      `„${host}“ sieht aus wie unsere Adresse, ist es aber nicht. Nimm den Link des Beitrags.`,
    unknown: (host: string) => `„${host}“ ist keine unserer Seiten. Nimm den Link des Beitrags.`,
    replace: 'Link des Beitrags nehmen',
    remove: 'Link herausnehmen',
  },
};
