import type { RuleTable } from '../rule-table.ts';

const quiet = 'Hearth runs at 38 dB(A) at one metre. I work at Northlight.';

export const table: RuleTable = {
  valid: [
    'I work at Northlight and this was the best Monday in ages: cake, sun, and a working printer.',
    'The best part of my job at Northlight is the drive across the moor at dawn.',
    'Three years at Northlight today. My first boss taught me more than any book.',
    'I work at Northlight. Yesterday 25 neighbours came to our open day and asked about noise.',
    'I work at Northlight. 100% my favourite colleague: the office dog.',
    'Northlight does not guarantee savings: it depends on the house. I work at Northlight.',
    'I work at Northlight and I earn 14 euros an hour, less than any other fitter I know.',
    'Best pizza in town, 12 euros, and the guarantee of a nap afterwards.',
    'The most efficient way to clean a bike is to lend it to my brother.',
    [
      'I work at Northlight. Hearth runs at 38 dB(A) at one metre, quiet enough for our cat.',
      { approved: quiet },
    ],
    [
      'Die Hearth läuft mit 4,8 kW, mehr nicht. Ich arbeite bei Northlight.',
      { approved: 'Hearth runs at 4.8 kW.' },
    ],
    ['Our quietest pump yet? I measured it. #NorthlightTeam', { approved: 'Meet our quietest pump yet.' }],
    'Ich arbeite bei Northlight. Der schönste Moment heute: als die Kollegin zum ersten Mal selbst gelötet hat.',
    'Wir bei Northlight können nicht versprechen, dass jedes Haus passt. Wir schauen erst.',
    'Meine Chefin bei Northlight hat 20 Jahre Erfahrung und die beste Laune am Montag.',
    'Je travaille chez Northlight. Le meilleur café du quartier est à deux rues de l’atelier.',
    'Je travaille chez Northlight ; ce matin il faisait -4 °C et l’équipe souriait quand même.',
    'Trabajo en Northlight. Lo mejor del día: comer con mi equipo al sol.',
    'Trabajo en Northlight. Llegué a las 7:30 con 2 cafés y 15 compañeros ya estaban allí.',
  ],
  flagged: [
    [
      'I work at Northlight. Hearth is «guaranteed to keep you» warm.',
      { fixed: 'I work at Northlight. Hearth is designed to keep you warm.' },
    ],
    'I work at Northlight. Hearth is «hands down the most efficient» heat pump.',
    'My team at Northlight builds Cell, and «nothing else on the market comes close».',
    [
      'I work at Northlight. Hearth runs at «31 dB»(A) at one metre.',
      { approved: quiet, fixed: `I work at Northlight. Hearth runs at 38 dB(A) at one metre.` },
    ],
    'I work at Northlight. Hearth «pays for itself» and «cuts emissions» by «74%».',
    'Cell is completely «carbon neutral». I work at Northlight.',
    'Since we put in Hearth the kids’ «asthma is gone». I work at Northlight.',
    'I work at Northlight. Our Cell lasts «twice as long as any» other battery.',
    'Hearth is «gu4r4nteed». I work at Northlight.',
    'I work at Northlight. The w o r l d’s «quietest heat pump».',
    'Hearth runs on «100% green» energy. I work at Northlight.',
    'Ich arbeite bei Northlight. Hearth ist «mit Abstand die leiseste» Wärmepumpe.',
    'Ich arbeite bei Northlight. Mit Cell heizt ihr völlig «klimaneutral».',
    'Wir bei Northlight sind «Marktführer» bei Heimspeichern.',
    [
      'Die Hearth spart im Schnitt «900 €» im Jahr.',
      {
        approved: 'Die Hearth spart im Schnitt 340 € im Jahr.',
        fixed: 'Die Hearth spart im Schnitt 340 € im Jahr.',
      },
    ],
    'Je travaille chez Northlight. Avec Hearth, «économies garanties dès le» premier hiver !',
    'Chez Northlight, nous fabriquons des batteries «100 % écologiques».',
    'Trabajo en Northlight. Con Hearth «el ahorro está» «garantizado».',
    'Trabajo en Northlight. Cell es «la mejor batería» doméstica del mundo.',
    'Trabajo en Northlight. Hearth es «mucho más barata que cualquier caldera».',
    'Trabajo en Northlight. Hearth «cura las alergias».',
  ],
};
