import type { RuleTable } from '../rule-table.ts';

export const table: RuleTable = {
  valid: [
    'I work at Northlight, and Northlight’s Hearth keeps my flat warm.',
    'The north light in her studio is soft, and we sat by the hearth with a cell phone.',
    'My fuel cell battery and my stem cell lecture.',
    '#northlight @northlight hello@northlight.example northlight.example/hearth',
    'WELCOME TO NORTHLIGHT, EVERYBODY',
    'Ein Abend am Hearth-Prüfstand, Northlights Werk und die Cell im Keller.',
    'Une pompe Hearth, une Cell, et chez Northlight le sourire.',
    'Her nightlight and a northern light.',
    'The prisoner left his cell and the hearth rug was cold.',
    'CELL is the column header, and the cell and the nucleus were drawn in biology.',
    ['Our iBoiler and our Blue Harbour.', { pack: { names: ['iBoiler', 'Blue Harbour'] } }],
  ],
  flagged: [
    [
      'I work at «North Light», on the second floor.',
      { fixed: 'I work at Northlight, on the second floor.' },
    ],
    'We at «NorthLight» have a book club.',
    'Ich arbeite bei «northlight» in der Montage.',
    'A day at «Northlite»’s test house, or rather «NORTHLIGHT»’s.',
    'Je travaille chez «North-light».',
    'My week at «Nortlight», then «Norhtlight».',
    'Trabajo en «NORTHLIGHT» desde mayo.',
    'Our «hearth» heat pump, and Northlight’s «cell».',
    'He put «hearth» and Cell into one room.',
    'The «HeArth» in our test house.',
    '«northlight»-Kolleginnen unter sich.',
    'La bomba de calor «hearth» de mi madre.',
    [
      'Our «IBoiler», our «BlueHarbour» and our «Blue harbour».',
      { pack: { names: ['iBoiler', 'Blue Harbour'] } },
    ],
    '#NorthlightTeam On a dépoussiéré une «hearth» ce matin.',
  ],
};
