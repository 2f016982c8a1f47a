import type { RuleTable } from '../rule-table.ts';

const pack = {
  active: [
    {
      id: 'cell-recall',
      terms: ['recall', 'battery fire', 'Cell fire', 'smoke from the Cell'],
      statement: 'https://news.northlight.example/cell-safety',
      contact: 'press@northlight.example',
    },
  ],
};
const fixed =
  'I work at Northlight. The official statement is here: https://news.northlight.example/cell-safety';

export const table: RuleTable = {
  valid: [
    'There was a battery fire in the news.',
    ['I recall my first day at Northlight, and nobody else can recall it.', { pack }],
    ['As far as I recall, she was on time. Total Recall is a film.', { pack }],
    [
      'I work at Northlight. The official statement is here: https://news.northlight.example/cell-safety',
      { pack },
    ],
    ['We warned of the Cell fire risk twice, then reported it to the labour inspectorate.', { pack }],
    [
      'After the recall our team works twelve-hour shifts, and we reported it to the labour inspectorate.',
      { pack },
    ],
    ['Petit rappel : réunion lundi. Descente en rappel samedi.', { pack }],
    ['Der Arzt bittet um Rückruf, ich soll ihn morgen zurückrufen.', { pack }],
    ['A campfire by the lake, and smoke from the chimney.', { pack }],
  ],
  flagged: [
    ['The «recall» is a shame, but our people do their best.', { pack, fixed }],
    ['Everybody asks me about the «battery fire» in Leeds.', { pack }],
    ['A «Cell caught fire», and there was «smoke from the Cell».', { pack }],
    ['They «recalled» nine hundred units, a proper «r e c a l l».', { pack }],
    ['Der «Rückruf» trifft uns alle, es war ein «Batteriebrand».', { pack }],
    ['Une «batterie a pris feu», et la «campagne de rappel» commence.', { pack }],
    ['Una «batería en llamas» y la «retirada del mercado» de ayer.', { pack }],
    ['A «b4ttery f1re», they say.', { pack }],
  ],
};
