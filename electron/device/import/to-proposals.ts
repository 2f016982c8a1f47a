import { createHash } from 'node:crypto';
import type { Proposal } from '#shared/contract/post.ts';
import type { FeedItem, RawFeed } from './feed-item.ts';
import { oneLine, shortened, titleLimit, topicLimit } from './plain-text.ts';
import { readDate } from './read-date.ts';
import { resolveAddress } from './resolve-address.ts';

const longestKey = 2000;
const madeTitleLimit = 90;

/** The items of a feed as proposals: links made whole, dates read, and what stands in it twice taken once. */
export function toProposals(feed: RawFeed, address: string | null, now: Date): Proposal[] {
  const bases = [feed.link === null ? null : resolveAddress(feed.link, [address]), address];
  const proposals = feed.items.map((item) => ({
    id: usable(item.id),
    proposal: toProposal(item, bases, now),
  }));
  const shared = sharedKeys(proposals);
  const taken = new Map<string, Proposal>();
  for (const { id, proposal } of proposals) {
    const own = [id, proposal.link].find((key) => key !== null && !shared.has(key));
    const sourceKey = own ?? hashOf(proposal);
    if (!taken.has(sourceKey)) {
      taken.set(sourceKey, { ...proposal, sourceKey });
    }
  }
  return [...taken.values()];
}

function toProposal(item: FeedItem, feedBases: readonly (string | null)[], now: Date): Proposal {
  const bases = [item.base === null ? null : resolveAddress(item.base, feedBases), ...feedBases];
  const link = resolveAddress(item.link, bases);
  return {
    sourceKey: '',
    title: item.title === '' ? madeTitle(item.text) : shortened(item.title, titleLimit),
    summary: item.text,
    link,
    pictureAddress: resolveAddress(item.picture, [link, ...bases]),
    publishedAt: readDate(item.date, now),
    topic: item.topic === null || item.topic === '' ? null : shortened(item.topic, topicLimit),
  };
}

/** An item without a title is called by its first sentence. */
function madeTitle(text: string): string {
  const line = oneLine(text);
  const sentence = /^.{10,90}?[.!?](?=\s|$)/u.exec(line)?.[0];
  return sentence ?? shortened(line, madeTitleLimit);
}

/** Ids and links that items of different content carry: some feeds give all their items one id. They tell nothing apart. */
function sharedKeys(all: readonly { id: string | null; proposal: Proposal }[]): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, proposal } of all) {
    const content = `${proposal.title}\n${proposal.link}`;
    for (const key of new Set([id, proposal.link])) {
      if (key !== null && (first.get(key) ?? content) !== content) {
        shared.add(key);
      }
      if (key !== null && !first.has(key)) {
        first.set(key, content);
      }
    }
  }
  return shared;
}

function usable(id: string | null): string | null {
  const trimmed = id?.trim() ?? '';
  if (trimmed === '') {
    return null;
  }
  return trimmed.length > longestKey ? sha256(trimmed) : trimmed;
}

function hashOf({ title, summary, link }: Proposal): string {
  return sha256(JSON.stringify([title, summary, link]));
}

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
