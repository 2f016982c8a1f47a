import type { Network } from './network.ts';

export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  limit: { max: 63_206, unit: 'characters', counting: { by: 'utf-16' } },
  share: {
    kind: 'address',
    form: { base: 'https://www.facebook.com/sharer/sharer.php', parameters: [['u', 'link']] },
    maxBytes: 8000,
  },
  carriesText: false,
  pictures: {
    maxCount: 10,
    maxAlt: 1000,
    maxBytes: 10_000_000,
    maxSide: 2048,
    shapes: [
      { name: 'landscape', width: 1200, height: 630 },
      { name: 'portrait', width: 1080, height: 1350 },
      { name: 'square', width: 1080, height: 1080 },
    ],
  },
  fold: { desktop: { characters: 480 }, phone: { characters: 110 } },
  preview: { puts: 'text-first', avatar: 'circle', hasLinkCard: true, linksAreActive: true },
  facts: [
    {
      claim: 'A post has at most 63,206 characters.',
      checkedOn: '2026-11',
      source: 'https://posttruncate.com/en/platform-limits/',
      confidence: 'general',
    },
    {
      claim: 'Text must not be filled in for a person: the share page takes a link only.',
      checkedOn: '2026-11',
      source: 'https://developers.facebook.com/docs/sharing/reference/share-dialog',
      confidence: 'confirmed',
    },
    {
      claim: 'The feed hides the rest after about 480 characters on a desktop and 110 on a phone.',
      checkedOn: '2026-11',
      source: 'https://posttruncate.com/en/platform-limits/',
      confidence: 'general',
    },
    {
      claim: 'A link is shown best with a picture of 1200×630.',
      checkedOn: '2026-11',
      source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
      confidence: 'general',
    },
  ],
};
