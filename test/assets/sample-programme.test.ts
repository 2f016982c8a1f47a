import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readSample, type Sample } from '#programme/sample/read-sample.ts';
import { measureText } from '#shared/networks/measure-text.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { compilePack } from '#shared/policy/compile-pack.ts';

const folder = join(import.meta.dirname, '../../assets/sample');
const firstStart = new Date('2026-11-23T09:00:00Z');
/** Networks on which a link in the text cannot be followed. */
const withoutLinks: readonly NetworkId[] = ['instagram'];

let sample: Sample;
beforeAll(async () => {
  sample = await readSample(folder, firstStart);
});

const captions = () => sample.posts.flatMap((post) => post.captions.map((caption) => ({ post, caption })));
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const nameOf = (file: string) => file.replace(/\.svg$/, '');

test('No two things of a kind share an id, and no two captions a text', () => {
  const { programme, posts, rewards } = sample;
  const kinds = [idsOf(programme.topics), idsOf(programme.campaigns), idsOf(posts), idsOf(rewards)];
  const ofCaptions = [
    idsOf(captions().map(({ caption }) => caption)),
    captions().map(({ caption }) => caption.text),
  ];
  expect([...kinds, ...ofCaptions].flatMap(repeated)).toEqual([]);
});

test('A post stands in a topic and a campaign of the programme', () => {
  const topics = idsOf(sample.programme.topics);
  const campaigns = [null, ...idsOf(sample.programme.campaigns)];
  const astray = sample.posts.filter(
    ({ topic, campaign }) => !topics.includes(topic) || !campaigns.includes(campaign),
  );
  expect(idsOf(astray)).toEqual([]);
  expect(new Set(sample.posts.map(({ topic }) => topic))).toEqual(new Set(topics));
});

test('A first start shows posts of today, keeps some for later and has let one expire', () => {
  const { posts } = sample;
  const counts = {
    all: posts.length,
    isNewToday: posts.filter(({ startsInDays }) => startsInDays === 0).length > 2,
    toCome: posts
      .map(({ startsInDays }) => startsInDays)
      .filter((days) => days > 0)
      .sort(),
    expired: posts.filter(({ expiresInDays }) => expiresInDays !== null && expiresInDays < 0).length,
    isSomeExpiringSoon: posts.some(
      ({ expiresInDays }) => (expiresInDays ?? 99) >= 3 && (expiresInDays ?? 99) <= 10,
    ),
    longTitles: posts.filter(({ title }) => title.length > 70),
  };
  expect(counts).toEqual({
    all: 28,
    isNewToday: true,
    toCome: [2, 5],
    expired: 1,
    isSomeExpiringSoon: true,
    longTitles: [],
  });
});

test('For each set of networks and each language a post offers all three voices', () => {
  const voices = new Map<string, string[]>();
  for (const { post, caption } of captions()) {
    const group = `${post.id} ${caption.networks.join('+')} ${caption.language}`;
    voices.set(group, [...(voices.get(group) ?? []), caption.voice]);
  }
  const incomplete = [...voices].filter(([, offered]) => offered.join() !== 'plain,warm,curious');
  expect(incomplete).toEqual([]);
});

test('A locked claim stands in its caption to the letter', () => {
  const loose = captions().filter(({ caption }) =>
    caption.locked.some((claim) => !caption.text.includes(claim)),
  );
  expect(loose.map(({ caption }) => caption.id)).toEqual([]);
});

test('A caption holds the link of its post wherever a link can be followed', () => {
  const wrong = captions().filter(({ post, caption }) => {
    const isFollowed = !caption.networks.some((network) => withoutLinks.includes(network));
    const links = caption.text.match(/https?:\/\/\S+/g) ?? [];
    return links.join() !== (isFollowed ? post.link : '');
  });
  expect(wrong.map(({ caption }) => caption.id)).toEqual([]);
});

test('A caption fits each of its networks', () => {
  const long = captions().flatMap(({ caption }) =>
    caption.networks
      .filter((network) => measureText(network, caption.text).overflowAt !== null)
      .map((network) => `${caption.id} on ${network}`),
  );
  expect(long).toEqual([]);
});

test('The sample pack stops no caption on any of its networks, neither as it is nor with an own touch', () => {
  const compiled = compilePack(sample.pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const now = firstStart.toISOString();
  const stopped = captions().flatMap(({ post, caption }) => {
    const { id, text, locked, language } = caption;
    const countries = language === 'de' ? ['DE', undefined] : ['GB', undefined];
    // Unedited text is let off by rule; a touch of the member's own shows what the pack really thinks of it.
    const wordings = [text, `${text} 🙂`];
    return caption.networks.flatMap((network) =>
      countries.flatMap((country) =>
        wordings.flatMap((wording) => {
          const about = {
            network,
            now,
            language,
            approved: text,
            locked,
            link: post.link,
            role: 'member',
          } as const;
          const checked = checkPost(compiled.pack, { ...about, text: wording, ...(country && { country }) });
          if (checked.verdict === 'clear' || checked.verdict === 'advise') return [];
          const reasons = checked.findings.map(
            ({ rule, severity, message }) => `${severity} ${rule}: ${message}`,
          );
          return [`${id} on ${network} in ${country ?? 'any country'}: ${reasons.join(' ')}`];
        }),
      ),
    );
  });
  expect(stopped).toEqual([]);
});

test('Each scene that a post or a reward shows is drawn', async () => {
  const [scenes, rewardScenes] = await Promise.all(
    ['scenes', 'reward-scenes'].map(async (name) => (await readdir(join(folder, name))).map(nameOf)),
  );
  const missing = [
    ...sample.posts.filter(({ scene }) => !scenes?.includes(scene)),
    ...sample.rewards.filter(({ scene }) => !rewardScenes?.includes(scene)),
  ];
  expect(missing.map(({ scene }) => scene)).toEqual([]);
});

test('One share pays for a reward, and a reward can be had at every size of purse', () => {
  const smallest = Math.min(...sample.pointsRules.awards.map(({ points }) => points));
  const prices = sample.rewards.map(({ price }) => price);
  expect(Math.min(...prices)).toBeLessThanOrEqual(smallest);
  expect(prices.filter((price) => price <= 2 * smallest).length).toBeGreaterThanOrEqual(2);
  expect(new Set(sample.rewards.map(({ kind }) => kind)).size).toBe(6);
});

test('The handbook has every section that the pack names, in English and in German', () => {
  const compiled = compilePack(sample.pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const english = sample.handbook.get('en') ?? [];
  const german = sample.handbook.get('de') ?? [];
  expect([...sample.handbook.keys()]).toEqual(['de', 'en']);
  expect(idsOf(german)).toEqual(idsOf(english));
  const titleOf = (sections: typeof english, id: string) =>
    sections.find((section) => section.id === id)?.title;
  const titles = [...compiled.pack.sections].map(([id]) => [
    id,
    { en: titleOf(english, id), de: titleOf(german, id) },
  ]);
  expect([...compiled.pack.sections]).toEqual(titles);
});
