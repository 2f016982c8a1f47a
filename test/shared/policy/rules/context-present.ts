import type { RuleTable } from '../rule-table.ts';

export const table: RuleTable = {
  valid: [
    'Our cat discovered the cupboard.',
    'I work at Northlight, and I love Mondays.',
    ['Hoy no fui.', { pack: { minWords: 3 } }],
    '今日は工房で新しい機械を見ました。',
    'Premier jour à l’atelier de Lyon',
  ],
  flagged: [
    '«Hoy no.»',
    [
      '«https://northlight.example/hearth»',
      {
        approved: 'Hearth keeps a home warm in any winter.',
        fixed: 'Hearth keeps a home warm in any winter.',
      },
    ],
    '«Look: https://northlight.example/hearth #Heat #Pump #Winter #Warm #Home»',
    ['«»', { images: [{ path: 'a.jpg', alt: '' }], marks: ['«', '»'] }],
    '«I work at Northlight. Wow! 🎉🎉🎉»',
    '«@anna @ben @carla @dora @emil»',
    '«🎉 🎉 🎉 🎉 🎉 🎉»',
  ],
};
