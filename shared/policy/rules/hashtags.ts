import { z } from 'zod';
import type { Fix } from '../finding.ts';
import type { Hashtag } from '../reading/find-hashtags.ts';
import { plain } from '../reading/plain-text.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { removal } from '../reading/removal.ts';
import { splitHashtag } from '../reading/split-hashtag.ts';
import { defineRule, type Found, inLanguage, ruleSettings } from '../rule.ts';

/** Two words run together are read at a glance up to this length. */
const readableLength = 14;
/** So long a word nobody reads, even where its parts are not known. */
const unreadableLength = { de: 32, other: 21 };

export const hashtags = defineRule({
  id: 'hashtags',
  fires:
    'More hashtags than the pack allows, a banned one, or one whose words run together (`#greatplacetowork`).',
  offers: 'A capital for each word; the tag left out.',
  why: {
    en: 'Few and readable tags are found, and read aloud, as you mean them.',
    de: 'Wenige, lesbare Hashtags werden gefunden und so vorgelesen, wie du sie meinst.',
  },
  settings: z.strictObject({
    ...ruleSettings,
    max: z.int().min(0).max(100).optional(),
    banned: z.array(z.string().min(1).max(200)).max(10_000).default([]),
  }),
  prepare: ({ max, banned }, { company }) => {
    const bannedNames = new Set(banned.map((tag) => plain(tag.replace(/^#/, ''))));
    return (post) => {
      if (post.hashtags.length === 0) return [];
      const bannedTags = new Set(post.hashtags.filter(({ name }) => bannedNames.has(plain(name))));
      const isFree = (tag: Hashtag) => !bannedTags.has(tag);
      const runTogether = post.hashtags.slice(0, max).filter((tag) => isFree(tag) && mayRunTogether(tag));
      const own = runTogether.length === 0 ? noWords : wordsOf(post, company);
      return [
        ...[...bannedTags].map((tag) => left(post, tag, 'banned', max ?? 0)),
        ...post.hashtags
          .slice(max ?? post.hashtags.length)
          .filter(isFree)
          .map((tag) => left(post, tag, 'tooMany', max ?? 0)),
        ...runTogether.flatMap((tag) => unreadable(post, tag, own)),
      ];
    };
  },
});

const noWords: ReadonlySet<string> = new Set();

function left(post: ReadPost, tag: Hashtag, reason: 'banned' | 'tooMany', max: number): Found {
  const say = inLanguage(texts, post.language);
  const fix: Fix = { ...removal(post.text, tag.start, tag.end), label: say.remove, isSafe: false };
  const message = reason === 'banned' ? say.banned(tag.name) : say.tooMany(max);
  return { start: tag.start, end: tag.end, message, fixes: [fix] };
}

function mayRunTogether({ name }: Hashtag): boolean {
  return name.length >= 10 && /^\p{L}[\p{L}\p{M}\p{N}]*$/u.test(name) && !isCamel(name);
}

function unreadable(post: ReadPost, tag: Hashtag, own: ReadonlySet<string>): readonly Found[] {
  const small = tag.name.toLowerCase();
  const split = splitHashtag(small, own);
  const isRunTogether =
    split !== null &&
    (split.words.length > 2 || (split.words.length === 2 && small.length > readableLength)) &&
    (split.hasLittleWord || !split.languages.has('de'));
  const longest = post.textLanguage === 'de' ? unreadableLength.de : unreadableLength.other;
  if (!isRunTogether && (split !== null || small.length < longest)) return [];
  const say = inLanguage(texts, post.language);
  if (!isRunTogether || split === null)
    return [{ start: tag.start, end: tag.end, message: say.capitals(tag.name), fixes: [] }];
  const camel = `#${split.words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
  const fix: Fix = { start: tag.start, end: tag.end, text: camel, label: camel, isSafe: true };
  return [{ start: tag.start, end: tag.end, message: say.rewrite(camel), fixes: [fix] }];
}

/** A capital inside, but not nothing else. */
function isCamel(name: string): boolean {
  const rest = name.slice(1);
  return rest !== rest.toLowerCase() && name !== name.toUpperCase();
}

function wordsOf(post: ReadPost, company: string): ReadonlySet<string> {
  const words =
    `${plain(company)} ${post.plain.text.slice(0, 5000)} ${plain((post.approved ?? '').slice(0, 5000))}`.replaceAll(
      /#[^\s#]+/g,
      ' ',
    );
  return new Set(words.match(/\p{L}{4,20}/gu) ?? []);
}

const texts = {
  en: {
    banned: (name: string) => `“#${name}” is not a tag for us. Leave it out.`,
    tooMany: (max: number) => `${max} hashtags are enough. Leave this one out.`,
    rewrite: (camel: string) => `Give each word a capital so that it can be read: ${camel}`,
    capitals: (name: string) =>
      `“#${name}” is hard to read. Give each word a capital or choose a shorter tag.`,
    remove: 'Leave it out',
  },
  de: {
    banned: (name: string) => `„#${name}“ ist kein Hashtag für uns. Lass ihn weg.`,
    tooMany: (max: number) => `${max} Hashtags genügen. Lass diesen weg.`,
    rewrite: (camel: string) => `Schreib jedes Wort groß, damit man es lesen kann: ${camel}`,
    capitals: (name: string) =>
      `„#${name}“ ist schwer zu lesen. Schreib jedes Wort groß oder nimm einen kürzeren.`,
    remove: 'Weglassen',
  },
};
