import type { Network } from './network.ts';

export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  limit: { max: 500, unit: 'characters', counting: { by: 'code-points-and-emoji-bytes' } },
  share: {
    kind: 'address',
    form: {
      base: 'https://www.threads.com/intent/post',
      parameters: [
        ['text', 'text'],
        ['url', 'link'],
      ],
    },
    maxBytes: 8000,
  },
  carriesText: true,
  pictures: {
    maxCount: 20,
    maxAlt: 1000,
    maxBytes: 8_000_000,
    maxSide: 1440,
    shapes: [
      { name: 'portrait', width: 1080, height: 1350 },
      { name: 'square', width: 1080, height: 1080 },
      { name: 'landscape', width: 1200, height: 627 },
    ],
  },
  fold: { phone: { characters: 250 } },
  maxHashtags: 1,
  preview: { puts: 'text-first', avatar: 'circle', hasLinkCard: true, linksAreActive: true },
  facts: [
    {
      claim: 'A post has at most 500 characters; an emoji counts as its UTF-8 bytes.',
      checkedOn: '2026-11',
      source: 'https://developers.facebook.com/docs/threads/overview',
      confidence: 'confirmed',
    },
    {
      claim: 'A picture has up to 8 MB.',
      checkedOn: '2026-11',
      source: 'https://developers.facebook.com/docs/threads/posts',
      confidence: 'general',
    },
    {
      claim: 'intent/post takes text and url.',
      checkedOn: '2026-11',
      source: 'https://developers.facebook.com/documentation/threads/threads-web-intents',
      confidence: 'confirmed',
    },
    {
      claim: 'One topic tag a post, of at most 50 characters.',
      checkedOn: '2026-11',
      source: 'https://developers.facebook.com/documentation/threads/threads-web-intents',
      confidence: 'confirmed',
    },
    {
      claim: 'On a phone the feed hides the rest after about 250 characters.',
      checkedOn: '2026-11',
      source: 'https://posttruncate.com/en/platform-limits/',
      confidence: 'general',
    },
  ],
};
