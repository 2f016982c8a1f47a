import { z } from 'zod';
import { measureText } from '#shared/networks/measure-text.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import type { Fix } from '../finding.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { defineRule, type Found, inLanguage, ruleSettings } from '../rule.ts';

export const fitsNetwork = defineRule({
  id: 'fits-network',
  fires:
    'A text longer than its network takes, counted as that network counts, or more hashtags or pictures than it takes.',
  offers: 'Shows where it ends and offers a text cut there.',
  why: {
    en: 'The network would refuse it or cut it off.',
    de: 'Das Netzwerk würde den Text ablehnen oder abschneiden.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: () => (post) => [...tooLong(post), ...tooManyHashtags(post), ...tooManyPictures(post)],
});

function tooLong(post: ReadPost): readonly Found[] {
  const { used, limit, unit, overflowAt } = measureText(post.network, post.text);
  if (used <= limit) return [];
  const say = inLanguage(texts, post.language);
  const start = Math.min(overflowAt ?? 0, Math.max(0, post.text.length - 1));
  const cut = shortened(post.network, post.text, start);
  const fixes: readonly Fix[] =
    cut === null
      ? []
      : [{ start: cut.at, end: post.text.length, text: cut.ending, label: say.cut, isSafe: false }];
  const message = say.tooLong(
    networks[post.network].name,
    limit,
    used - limit,
    unit === 'bytes' ? 'bytes' : 'characters',
  );
  return [{ start, end: post.text.length, message, fixes }];
}

/** The text up to the last sentence, word or character that still fits. */
function shortened(
  network: NetworkId,
  text: string,
  overflowAt: number,
): { at: number; ending: string } | null {
  const fits = (at: number, ending: string) => {
    const measured = measureText(network, text.slice(0, at) + ending);
    return measured.used <= measured.limit;
  };
  const head = text.slice(0, overflowAt);
  const sentences = [...head.matchAll(/[.!?…](?=\s)|\n\s*\n/gu)].map((match) => match.index + 1);
  const sentence = sentences.filter((at) => at > overflowAt * 0.6).at(-1);
  if (sentence !== undefined && fits(sentence, '')) return { at: sentence, ending: '' };
  const words = [...head.slice(-400).matchAll(/\s+/g)].map(
    (match) => Math.max(0, overflowAt - 400) + match.index,
  );
  for (const at of words.reverse().slice(0, 12)) if (fits(at, '…')) return { at, ending: '…' };
  for (let at = overflowAt; at >= 0 && at > overflowAt - 40; at -= 1)
    if (fits(at, '')) return { at, ending: '' };
  return fits(0, '') ? { at: 0, ending: '' } : null;
}

function tooManyHashtags(post: ReadPost): readonly Found[] {
  const max = networks[post.network].maxHashtags;
  if (max === undefined || post.hashtags.length <= max) return [];
  const say = inLanguage(texts, post.language);
  return post.hashtags.slice(max).map(({ start, end, name }) => ({
    start,
    end,
    message: say.hashtags(networks[post.network].name, max),
    fixes: [{ start, end, text: name, label: say.plainWord, isSafe: false }],
  }));
}

function tooManyPictures(post: ReadPost): readonly Found[] {
  const { maxCount } = networks[post.network].pictures;
  const count = post.images?.length ?? 0;
  if (count <= maxCount || maxCount === 0) return [];
  const message = inLanguage(texts, post.language).pictures(networks[post.network].name, maxCount);
  return [{ start: 0, end: post.text.length, message, fixes: [] }];
}

const texts = {
  en: {
    tooLong: (network: string, limit: number, over: number, unit: 'bytes' | 'characters') =>
      `${network} takes ${limit} ${unit}. From here on it is ${over} too long: shorten it.`,
    hashtags: (network: string, max: number) =>
      `${network} takes ${max} hashtags. Leave this one out or make it a word.`,
    pictures: (network: string, max: number) => `${network} takes ${max} pictures. Choose the best.`,
    cut: 'End the text before this',
    plainWord: 'Without the #',
  },
  de: {
    tooLong: (network: string, limit: number, over: number, unit: 'bytes' | 'characters') =>
      `${network} nimmt ${limit} ${unit === 'bytes' ? 'Bytes' : 'Zeichen'}. Ab hier sind es ${over} zu viel: Kürze den Text.`,
    hashtags: (network: string, max: number) =>
      `${network} nimmt ${max} Hashtags. Lass diesen weg oder mach ein Wort daraus.`,
    pictures: (network: string, max: number) => `${network} nimmt ${max} Bilder. Wähl die besten.`,
    cut: 'Text davor enden lassen',
    plainWord: 'Ohne #',
  },
};
