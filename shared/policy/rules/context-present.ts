import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { type ReadPost, readPost } from '../reading/read-post.ts';
import { tieFinder } from '../reading/tie-finder.ts';
import { hasWordsOfSense } from '../reading/words-of-sense.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';

export const contextPresent = defineRule({
  id: 'context-present',
  fires: 'A bare link, a bare picture, or fewer words of sense than the pack asks for.',
  offers: 'The approved caption to start from.',
  why: {
    en: 'Without a word from you nobody knows why they should look.',
    de: 'Ohne ein Wort von dir weiß niemand, warum er hinsehen soll.',
  },
  settings: z.strictObject({ ...ruleSettings, minWords: z.int().min(1).max(100).default(5) }),
  prepare: ({ minWords }, pack) => {
    const findTie = tieFinder(pack);
    return (post) => {
      if (hasWordsOfSense(post, findTie, minWords)) return [];
      const say = inLanguage(texts, post.language);
      const fixes: readonly Fix[] = captionsFor(post)
        .filter((text) => hasWordsOfSense(readPost({ ...post, text }), findTie, minWords))
        .map((text) => ({ start: 0, end: post.text.length, text, label: say.caption, isSafe: false }));
      return [{ start: 0, end: post.text.length, message: say[bareness(post)], fixes }];
    };
  },
});

function captionsFor(post: ReadPost): readonly string[] {
  return post.approved === undefined ? [] : [post.approved];
}

function bareness(post: ReadPost): 'link' | 'picture' | 'words' {
  const [link] = post.links;
  if (link !== undefined && post.text.trim() === link.text) return 'link';
  return post.text.trim() === '' && (post.images?.length ?? 0) > 0 ? 'picture' : 'words';
}

const texts = {
  en: {
    link: 'The link stands alone. Say in a sentence why it is worth a look.',
    picture: 'The picture stands alone. Say in a sentence what it shows and why you like it.',
    words: 'This is very short. Say in a sentence what it is about.',
    caption: 'Start from the approved caption',
  },
  de: {
    link: 'Der Link steht allein. Sag in einem Satz, warum er sich lohnt.',
    picture: 'Das Bild steht allein. Sag in einem Satz, was es zeigt und was dir daran gefällt.',
    words: 'Das ist sehr kurz. Sag in einem Satz, worum es geht.',
    caption: 'Mit dem freigegebenen Text beginnen',
  },
};
