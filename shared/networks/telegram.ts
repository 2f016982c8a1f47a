import type { Network } from './network.ts';

export const telegram: Network = {
  id: 'telegram',
  name: 'Telegram',
  limit: { max: 4096, unit: 'characters', counting: { by: 'utf-16' } },
  share: {
    kind: 'address',
    form: {
      base: 'https://t.me/share/url',
      parameters: [
        ['url', 'link'],
        ['text', 'text'],
      ],
    },
    /** `url` is required, and may hold any text. */
    fallback: { base: 'https://t.me/share/url', parameters: [['url', 'text']] },
    maxBytes: 8000,
  },
  carriesText: true,
  pictures: {
    maxCount: 10,
    maxAlt: null,
    maxBytes: 10_000_000,
    maxSide: 2560,
    shapes: [
      { name: 'landscape', width: 1200, height: 630 },
      { name: 'square', width: 1080, height: 1080 },
      { name: 'portrait', width: 1080, height: 1350 },
    ],
  },
  fold: {},
  preview: { puts: 'picture-first', avatar: 'circle', hasLinkCard: true, linksAreActive: true },
  facts: [
    {
      claim: 'A message has at most 4,096 characters, the caption of a picture 1,024.',
      checkedOn: '2026-11',
      source: 'https://core.telegram.org/bots/api#sendmessage',
      confidence: 'confirmed',
    },
    {
      claim: 'share/url takes url, which is required, and text.',
      checkedOn: '2026-11',
      source: 'https://core.telegram.org/widgets/share',
      confidence: 'general',
    },
  ],
};
