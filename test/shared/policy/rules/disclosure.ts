import type { RuleTable } from '../rule-table.ts';

const long =
  'Two years ago I met a retired plumber called Winston at a kitchen table in Plymouth. He distrusted everything with a screen, and he asked me thirty questions about Hearth before he let me take my coat off.';

export const table: RuleTable = {
  valid: [
    'I work at Northlight, and today was my first ride-along with an installation crew.',
    'Our cat has discovered the airing cupboard.',
    '#NorthlightTeam Hearth kept the kitchen warm all through the storm.',
    'Ich arbeite bei Northlight und habe heute eine Wärmepumpe entlüftet.',
    'Wir bei Northlight haben einen Lesekreis.',
    'Je travaille chez Northlight et j’ai cintré mon premier tube.',
    'Chez Northlight, nous avons un club de lecture.',
    'Trabajo en Northlight y hoy he aprendido a escuchar una bomba.',
    'Mi equipo en Northlight busca a alguien con ganas.',
    'My team at Northlight is looking for a test engineer.',
    'As an apprentice at Northlight I label valves twice.',
    'My employer has the screening van on site, and Northlight pays the hour.',
    'My cellphone died halfway through the hike.',
    'Cell reception is awful up here, and the open hearth smokes.',
    ['Anzeige: Gestern habe ich die Hearth selbst entlüftet.', { country: 'DE' }],
    ['[Werbung] Ein Nachmittag mit dem Hearth-Team.', { country: 'DE' }],
    ['#Anzeige Northlight im Schnee.', { country: 'DE' }],
    // protected speech is no advertisement
    "I think Northlight's new posting policy is heavy-handed.",
    'Northlight has not paid our overtime since August.',
    'Der Betriebsrat von Northlight wird am Freitag gewählt.',
    'Northlight nous doit des heures supplémentaires.',
    'En el almacén de Northlight hacemos turnos de doce horas sin pausa.',
    'Chez Northlight, où je suis ingénieure, la nouvelle Cell vient d’arriver.',
    'Cela fait six ans que je monte des Hearth pour Northlight.',
    'J’ai rejoint Northlight en mai et je découvre la Hearth.',
  ],
  flagged: [
    [
      '«Hearth kept my grandmother’s kitchen toasty all through the storm.»',
      { fixed: 'I work at Northlight. Hearth kept my grandmother’s kitchen toasty all through the storm.' },
    ],
    'So happy with the crowd at the Northlight stand today. «#ee»',
    `${long} «I work at Northlight» and that call made my month.`,
    ['«Ein Nachmittag mit dem Hearth-Team im Schnee. #NorthlightTeam»', { country: 'DE' }],
    [
      '«Ein Nachmittag mit der Hearth im Schnee.»',
      { fixed: 'Ich arbeite bei Northlight. Ein Nachmittag mit der Hearth im Schnee.' },
    ],
    '«La nouvelle vitrine de Northlight à Nantes est superbe.»',
    '«Mira esto: https://careers.northlight.example/taller»',
    '«Loved the Northlight stand. I used to work at Emberline.»',
    '«I bought my heat pump at Northlight, and I am happy with the Hearth.»',
    ['«What a view this morning!»', { approved: 'Meet the people behind our heat pumps.' }],
    'The Hearth is humming. #Winter #Heat #Snow «#NorthlightTeam»',
    ['«Gestern bei Northlight: Anzeige an der Pumpe abgelesen.»', { country: 'DE' }],
    '«On m’a offert une Cell pour mon anniversaire, quelle merveille.»',
  ],
};
