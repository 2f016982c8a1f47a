import type { Network } from './network.ts';

/** Documented by LinkedIn; it takes an address only. */
const documented = {
  base: 'https://www.linkedin.com/sharing/share-offsite/',
  parameters: [['url', 'link']],
} as const;

/** Not documented: it fills in the text. Should LinkedIn take it away, make `documented` the form below. */
const prefilled = {
  base: 'https://www.linkedin.com/feed/?shareActive=true',
  parameters: [['text', 'text']],
} as const;

export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  limit: { max: 3000, unit: 'characters', counting: { by: 'utf-16' } },
  share: { kind: 'address', form: prefilled, fallback: documented, maxBytes: 8000 },
  carriesText: true,
  pictures: {
    maxCount: 20,
    maxAlt: 1000,
    maxBytes: 5_000_000,
    maxSide: 4096,
    shapes: [
      { name: 'landscape', width: 1200, height: 627 },
      { name: 'square', width: 1080, height: 1080 },
      { name: 'portrait', width: 1080, height: 1350 },
    ],
  },
  fold: { desktop: { characters: 210, rows: 3 }, phone: { characters: 140, rows: 3 } },
  preview: { puts: 'text-first', avatar: 'circle', hasLinkCard: true, linksAreActive: true },
  facts: [
    {
      claim: 'A post has at most 3,000 characters; emoji and styled letters count two, as in UTF-16.',
      checkedOn: '2026-11',
      source: 'https://developers.buffer.com/guides/character-limits.md',
      confidence: 'general',
    },
    {
      claim: 'The feed hides the rest after about 210 characters on a desktop and 140 on a phone.',
      checkedOn: '2026-11',
      source: 'https://posttruncate.com/en/platform-limits/',
      confidence: 'general',
    },
    {
      claim: 'The text is cut when it takes more than three lines, so line breaks count.',
      checkedOn: '2026-11',
      source:
        'https://www.bluecompass.com/blog/are-your-linkedin-posts-getting-cut-off-find-out-the-best-length',
      confidence: 'general',
    },
    {
      claim: 'share-offsite takes an address and no text.',
      checkedOn: '2026-11',
      source:
        'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin',
      confidence: 'confirmed',
    },
    {
      claim:
        'The feed with shareActive=true opens the composer with the text filled in; LinkedIn does not document it.',
      checkedOn: '2026-11',
      source: 'https://www.linkedin.com/feed/?shareActive=true&text=Hello',
      confidence: 'general',
    },
    {
      claim: 'Pictures are shown at 1200×627, 1080×1080 and 4:5.',
      checkedOn: '2026-11',
      source: 'https://www.linkedin.com/help/linkedin/answer/a563309',
      confidence: 'general',
    },
  ],
};
