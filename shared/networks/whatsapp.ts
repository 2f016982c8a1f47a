import type { Network } from './network.ts';

export const whatsapp: Network = {
  id: 'whatsapp',
  name: 'WhatsApp',
  limit: { max: 2000, unit: 'bytes', counting: { by: 'share-address-bytes' } },
  share: {
    kind: 'address',
    form: { base: 'https://wa.me/', parameters: [['text', 'text']] },
    maxBytes: 2000,
  },
  carriesText: true,
  pictures: {
    maxCount: 30,
    maxAlt: null,
    maxBytes: 16_000_000,
    maxSide: 1600,
    shapes: [
      { name: 'square', width: 1080, height: 1080 },
      { name: 'landscape', width: 1200, height: 630 },
      { name: 'portrait', width: 1080, height: 1350 },
    ],
  },
  fold: {},
  preview: { puts: 'picture-first', avatar: 'none', hasLinkCard: true, linksAreActive: true },
  facts: [
    {
      claim: 'wa.me takes text, and opens the choice of a chat where it has no number.',
      checkedOn: '2026-11',
      source: 'https://faq.whatsapp.com/5913398998672934',
      confidence: 'confirmed',
    },
    {
      claim: 'Browsers and mail programs take addresses of up to about 2,000 bytes.',
      checkedOn: '2026-11',
      source: 'https://www.electronjs.org/docs/latest/api/shell#shellopenexternalurl-options',
      confidence: 'general',
    },
  ],
};
