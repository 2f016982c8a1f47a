import type { Network } from './network.ts';

export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  limit: { max: 2200, unit: 'characters', counting: { by: 'utf-16' } },
  share: { kind: 'copy' },
  carriesText: false,
  pictures: {
    maxCount: 20,
    maxAlt: 1000,
    maxBytes: 8_000_000,
    maxSide: 1440,
    shapes: [
      { name: 'portrait', width: 1080, height: 1350 },
      { name: 'square', width: 1080, height: 1080 },
      { name: 'landscape', width: 1080, height: 566 },
    ],
  },
  fold: { desktop: { characters: 125 }, phone: { characters: 125 } },
  maxHashtags: 5,
  preview: { puts: 'picture-first', avatar: 'circle', hasLinkCard: false, linksAreActive: false },
  facts: [
    {
      claim: 'A caption has at most 2,200 characters.',
      checkedOn: '2026-11',
      source:
        'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media',
      confidence: 'confirmed',
    },
    {
      claim: 'Pictures are shown from 4:5 to 1.91:1, 1080 pixels wide, of up to 8 MB.',
      checkedOn: '2026-11',
      source:
        'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media',
      confidence: 'general',
    },
    {
      claim: 'At most five hashtags, since December 2025.',
      checkedOn: '2026-11',
      source: 'https://www.socialsamosa.com/news-2/instagram-hashtags-five-per-post-10923075',
      confidence: 'confirmed',
    },
    {
      claim: 'The feed hides the rest of a caption after about 125 characters.',
      checkedOn: '2026-11',
      source: 'https://posttruncate.com/en/platform-limits/',
      confidence: 'general',
    },
    {
      claim: 'There is no address that opens a filled-in composer.',
      checkedOn: '2026-11',
      source: 'https://developers.facebook.com/docs/instagram-platform/sharing-to-feed',
      confidence: 'general',
    },
  ],
};
