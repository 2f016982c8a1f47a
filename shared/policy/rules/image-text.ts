import { z } from 'zod';
import type { PictureText } from '../picture-text.ts';
import { aboutPictures, type FoundInPicture } from '../reading/about-pictures.ts';
import { masked } from '../reading/masked.ts';
import { type ReadPost, readPost } from '../reading/read-post.ts';
import { wordsInPicture } from '../reading/words-in-picture.ts';
import { type CompiledRule, defineRule, type Found, inLanguage, ruleSettings } from '../rule.ts';
import type { RuleId } from '../rule-ids.ts';

/**
 * Of the rules of texts those that keep something from getting out or somebody from being hurt, whoever says it. The others
 * judge how a member speaks, and a picture often shows what somebody else said.
 */
const askedRules: ReadonlySet<RuleId> = new Set<RuleId>([
  'confidential-terms',
  'secrets',
  'personal-data',
  'internal-links',
  'embargoes',
  'harassment',
  'crisis-topics',
]);
/** Rules whose own message says which words are meant. */
const namesIt: ReadonlySet<RuleId> = new Set<RuleId>(['confidential-terms', 'embargoes', 'harassment']);
/** What these find is not shown again in a message. */
const isPrivate: ReadonlySet<RuleId> = new Set<RuleId>(['secrets', 'personal-data']);
const longestShown = 60;

export const imageText = defineRule({
  id: 'image-text',
  fires:
    'Text in a picture that the rules on confidential terms, secrets, personal data, internal links, embargoes, harassment or crisis topics would stop; or a picture whose text could not be read.',
  offers: 'Blur the region.',
  why: {
    en: 'A picture is read like a text, and a screenshot tells more than one thinks.',
    de: 'Ein Bild wird gelesen wie ein Text, und ein Bildschirmfoto verrät mehr, als man denkt.',
  },
  settings: z.strictObject(ruleSettings),
  prepare({ severity }, _pack, before) {
    const asked = before.filter(({ rule }) => askedRules.has(rule.id));
    return aboutPictures((post, { look, text }) => {
      if (text === undefined) return [];
      if (text !== null) return inPicture(asked, post, text);
      // A file that cannot be opened at all is the matter of image-clear.
      if (look === null) return [];
      const message = inLanguage(texts, post.language).unread;
      return [{ message, severity: severity === 'advise' ? 'advise' : 'review' }];
    });
  },
});

type Hit = { readonly compiled: CompiledRule; readonly found: Found };

/** One finding for all places of a picture that say the same. */
function inPicture(
  asked: readonly CompiledRule[],
  post: ReadPost,
  read: PictureText,
): readonly FoundInPicture[] {
  const { text, boxesOf } = wordsInPicture(read);
  if (text === '') return [];
  const say = inLanguage(texts, post.language);
  const byMessage = new Map<string, FoundInPicture>();
  for (const hit of hitsIn(asked, post, text)) {
    const { start, end } = hit.found;
    const message = messageOf(hit, text, say);
    const regions = [...(byMessage.get(message)?.regions ?? []), ...boxesOf(start, end)];
    const why = hit.found.why ?? inLanguage(hit.compiled.rule.why, post.language);
    if (regions.length === 0) continue;
    byMessage.set(message, { message, why, regions, pictureFix: { kind: 'blur', regions, label: say.blur } });
  }
  return [...byMessage.values()];
}

/** What the asked rules would stop; of findings of one rule that overlap, the longest. */
function hitsIn(asked: readonly CompiledRule[], post: ReadPost, text: string): readonly Hit[] {
  const { network, now, language, country, role } = post;
  const inside = readPost({
    text,
    network,
    now,
    language,
    ...(country !== undefined && { country }),
    ...(role !== undefined && { role }),
  });
  return asked.flatMap((compiled) => {
    const stopping = compiled
      .check(inside)
      .filter((found) => (found.severity ?? compiled.severity) !== 'advise')
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
    const kept: Found[] = [];
    for (const found of stopping) if (found.start >= (kept.at(-1)?.end ?? 0)) kept.push(found);
    return kept.map((found) => ({ compiled, found }));
  });
}

type Words = (typeof texts)[keyof typeof texts];

function messageOf({ compiled, found }: Hit, text: string, say: Words): string {
  const { id } = compiled.rule;
  if (namesIt.has(id)) return say.there(found.message);
  const words = text.slice(found.start, found.end).replaceAll('\n', ' ');
  if (isPrivate.has(id)) return say.thereAt(masked(words), found.message);
  const short = words.length <= longestShown ? words : `${words.slice(0, longestShown).toWellFormed()}…`;
  return say.thereAt(short, found.message);
}

const texts = {
  en: {
    there: (message: string) => `In the picture: ${message}`,
    thereAt: (words: string, message: string) => `In the picture, “${words}”: ${message}`,
    unread:
      'The text in this picture could not be read, so nobody has checked it. Try again, or choose another picture.',
    blur: 'Blur this',
  },
  de: {
    there: (message: string) => `Im Bild: ${message}`,
    thereAt: (words: string, message: string) => `Im Bild, „${words}“: ${message}`,
    unread:
      'Der Text in diesem Bild ließ sich nicht lesen und ist deshalb ungeprüft. Versuch es noch einmal oder wähl ein anderes Bild.',
    blur: 'Unkenntlich machen',
  },
};
