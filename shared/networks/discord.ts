import type { Network } from './network.ts';

export const discord: Network = {
  id: 'discord',
  name: 'Discord',
  limit: { max: 2000, unit: 'characters', counting: { by: 'utf-16' } },
  share: { kind: 'copy' },
  carriesText: false,
  pictures: {
    maxCount: 10,
    maxAlt: 1024,
    maxBytes: 10_000_000,
    maxSide: 4096,
    shapes: [
      { name: 'landscape', width: 1200, height: 627 },
      { name: 'square', width: 1080, height: 1080 },
      { name: 'portrait', width: 1080, height: 1350 },
    ],
  },
  fold: {},
  preview: { puts: 'text-first', avatar: 'circle', hasLinkCard: true, linksAreActive: true },
  facts: [
    {
      claim: 'A message has at most 2,000 characters.',
      checkedOn: '2026-11',
      source: 'https://discord.com/developers/docs/resources/message',
      confidence: 'confirmed',
    },
    {
      claim: 'An attachment is described in up to 1,024 characters.',
      checkedOn: '2026-11',
      source: 'https://discord.com/developers/docs/resources/message#attachment-object',
      confidence: 'general',
    },
    {
      claim: 'Without a subscription a file has at most 10 MB.',
      checkedOn: '2026-11',
      source: 'https://support.discord.com/hc/en-us/articles/25444343291031-File-Attachments-FAQ',
      confidence: 'general',
    },
    {
      claim: 'There is no address that opens a filled-in message.',
      checkedOn: '2026-11',
      source: 'https://discord.com/developers/docs/resources/message',
      confidence: 'general',
    },
  ],
};
