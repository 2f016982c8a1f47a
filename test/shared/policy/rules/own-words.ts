import type { RuleTable } from '../rule-table.ts';

const approved =
  'Amara came to us with a school certificate and a lot of questions. A year on she commissions heat pumps on her own, and the questions are better than ever. https://northlight.example/amara #Apprentices';
const colleagues = [
  approved,
  'Amara asks the best questions in the whole company, and I answer half of them wrongly.',
];

export const table: RuleTable = {
  valid: [
    'I sat next to Amara in her first week, and she asked me things I had to look up at home.',
    [
      'Amara came to us with a lot of questions. I still look up half of the answers, and I love it.',
      { approved },
    ],
    [`${approved} She once asked me why pipes sing, and I still do not know.`, { approved }],
    ['A year on she commissions heat pumps on her own.', { approved }],
    ['Meet Amara!', { approved: 'Meet Amara!' }],
    ['I work at Northlight. A quiet Monday, a loud kettle, and a good book.', { colleagues }],
    ['', { approved }],
  ],
  flagged: [
    [`«${approved}»`, { approved }],
    [`«I work at Northlight. ${approved} #NorthlightTeam 🙂»`, { approved }],
    [`«${approved.toUpperCase().replace('#APPRENTICES', '')}»`, { approved }],
    [`«${approved.replace('a lot of', 'lots of')}»`, { approved }],
    [
      '«Amara asks the best questions in the whole company, and I answer half of them wrongly!»',
      { approved, colleagues },
    ],
    [
      '«𝐀𝐦𝐚𝐫𝐚 asks the best questions in the whole company, and I answer half of them wrongly»',
      { colleagues },
    ],
    [
      '«Anna lernt seit einem Jahr bei uns und baut Pumpen ein.»',
      { approved: 'Anna lernt seit einem Jahr bei uns und baut Pumpen ein.', language: 'de' },
    ],
  ],
};
