import type { Network } from './network.ts';

export const email: Network = {
  id: 'email',
  name: 'E-mail',
  limit: { max: 2000, unit: 'bytes', counting: { by: 'share-address-bytes' } },
  share: {
    kind: 'address',
    form: {
      base: 'mailto:',
      parameters: [
        ['subject', 'title'],
        ['body', 'text'],
      ],
    },
    maxBytes: 2000,
  },
  carriesText: true,
  pictures: {
    maxCount: 10,
    maxAlt: null,
    maxBytes: 5_000_000,
    maxSide: 1600,
    shapes: [
      { name: 'landscape', width: 1200, height: 627 },
      { name: 'square', width: 1080, height: 1080 },
      { name: 'portrait', width: 1080, height: 1350 },
    ],
  },
  fold: {},
  preview: { puts: 'text-first', avatar: 'none', hasLinkCard: false, linksAreActive: true },
  facts: [
    {
      claim: 'mailto takes subject and body, percent-encoded; a line break is %0D%0A and a space never +.',
      checkedOn: '2026-11',
      source: 'https://www.rfc-editor.org/rfc/rfc6068#section-5',
      confidence: 'confirmed',
    },
    {
      claim: 'Mail programs take addresses of up to about 2,000 bytes.',
      checkedOn: '2026-11',
      source: 'https://www.electronjs.org/docs/latest/api/shell#shellopenexternalurl-options',
      confidence: 'general',
    },
  ],
};
