import type { RuleTable } from '../rule-table.ts';

const sentence = 'I love how the workshop wakes up in the morning. ';

export const table: RuleTable = {
  valid: [
    ['Our cat has discovered the airing cupboard.', { network: 'x' }],
    ['x'.repeat(280), { network: 'x' }],
    [`A link counts 23: https://northlight.example/${'a'.repeat(300)}`, { network: 'x' }],
    ['😀'.repeat(300), { network: 'bluesky' }],
    ['#A #B #C #D #E', { network: 'instagram' }],
    'x'.repeat(3000),
  ],
  flagged: [
    [
      `${sentence.repeat(5)}And then the radio that only gets o«ne, very old, station.»`,
      { network: 'x', fixed: sentence.repeat(5).trim() },
    ],
    [`${'x'.repeat(280)}«y»`, { network: 'x', fixed: 'x'.repeat(280) }],
    [`${'😀'.repeat(300)}«!»`, { network: 'bluesky' }],
    [`${'x'.repeat(3000)}«x»`, {}],
    ['Sunday. #A #B #C #D #E «#F» «#G»', { network: 'instagram', fixed: 'Sunday. #A #B #C #D #E F #G' }],
    [
      `«Five pictures are one too many.»`,
      { network: 'x', images: Array.from({ length: 5 }, () => ({ path: 'a.jpg', alt: 'a' })) },
    ],
  ],
};
