import { findPosts, foldForSearch, searchable } from '#renderer/discover/find-posts.ts';
import type { PostCard } from '#shared/contract/post.ts';
import type { BenchRow } from './bench-row.ts';
import { quantile } from './quantile.ts';

const things = [
  'heat pump',
  'battery',
  'radiator',
  'workshop',
  'choir',
  'school',
  'apprentice',
  'roof',
  'garden',
  'van',
];
const places = [
  'Exeter',
  'Bremen',
  'Nantes',
  'Getafe',
  'Leeds',
  'Todmorden',
  'Lyon',
  'Plymouth',
  'Graz',
  'Bergen',
];
const typed = [
  'h',
  'he',
  'hea',
  'heat',
  'heat p',
  'heat pump',
  'heat pump in',
  'heat pump in Br',
  'ba',
  'battery 77',
  'zz',
];

function madePosts(count: number): PostCard[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `post-${index}`,
    title: `A ${things[index % 10]} in ${places[(index * 7) % 10]}, number ${index}`,
    summary: `What the ${things[(index * 3) % 10]} taught the people of ${places[(index * 3) % 10]} about a quiet winter.`,
    topicId: `topic-${index % 5}`,
    campaignId: null,
    picture: null,
    networks: ['linkedin', 'x'],
    startsAt: '2026-11-01T09:00:00.000Z',
    expiresAt: null,
    points: 20,
    shares: index % 17,
    sharedByMe: [],
  }));
}

/** What a keystroke in the search costs over 10,000 posts, in milliseconds, beside one pass over their folded titles. */
export async function searchBench(): Promise<readonly BenchRow[]> {
  const cards = madePosts(10_000);
  const posts = cards.map((card) => searchable(card, 'Heat pumps'));
  const titles = cards.map(({ title }) => foldForSearch(title));
  const ours: number[] = [];
  const peer: number[] = [];
  let hits = 0;
  for (let round = 0; round < 60; round += 1) {
    for (const words of typed) {
      let from = performance.now();
      hits += findPosts(posts, {
        words,
        topicId: null,
        campaignId: null,
        network: null,
        order: 'newest',
      }).length;
      ours.push(performance.now() - from);
      from = performance.now();
      for (const title of titles) if (title.includes(words)) hits += 1;
      peer.push(performance.now() - from);
    }
  }
  if (hits === 0) throw new Error('The search found nothing, so it was not measured.');
  const row = (name: string, part: number, aim: string): BenchRow => {
    const [mine, theirs] = [quantile(ours, part), quantile(peer, part)];
    return {
      name,
      compared: 'one pass over the titles',
      ours: mine,
      peer: theirs,
      ratio: mine / theirs,
      unit: 'ms',
      aim,
    };
  };
  return [
    row('search over 10,000 posts, each keystroke, median', 0.5, '≤ 3×'),
    row('search over 10,000 posts, each keystroke, p99', 0.99, '≤ 16 ms'),
  ];
}
