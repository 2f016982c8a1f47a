import type { RowOptions, RuleTable } from '../rule-table.ts';

const noise: RowOptions = {
  approved: 'Hearth runs at 38 dB(A) at one metre.',
  locked: ['38 dB(A) at one metre'],
};
const saving: RowOptions = {
  approved: 'You can save up to £340 a year on heating, depending on your home and tariff.',
  locked: ['up to £340 a year', 'depending on your home and tariff'],
};
const warranty: RowOptions = {
  approved: 'Cell comes with a 10-year warranty on parts. Terms apply.',
  locked: ['10-year warranty on parts', 'Terms apply.'],
};
const sparen: RowOptions = {
  approved: 'Du sparst bis zu 340 € im Jahr beim Heizen, je nach Haus und Tarif.',
  locked: ['bis zu 340 € im Jahr'],
};
const froid: RowOptions = {
  approved: 'Hearth fonctionne jusqu’à −20 °C.',
  locked: ['fonctionne jusqu’à −20 °C'],
};
const guarda: RowOptions = { approved: 'La batería Cell guarda 9,6 kWh.', locked: ['guarda 9,6 kWh'] };
const cell: RowOptions = { approved: 'Cell stores 4.8 kWh.', locked: ['4.8 kWh'] };
const pool: RowOptions = { approved: 'Hearth heats the pool: 1,150 m².', locked: ['1,150 m²'] };
const grant: RowOptions = { approved: 'The grant pays £1,200 towards your Hearth.', locked: ['£1,200'] };

const fromJanuary: RowOptions = {
  approved: 'From 12 January 2027 we fit Hearth in Bremen.',
  locked: ['12 January 2027'],
};
const quote: RowOptions = {
  approved: '“We slept warm from the first night, even if the job took two days longer,” says Nadia Perrin.',
  locked: ['We slept warm from the first night, even if the job took two days longer'],
};
const quelleNuit: RowOptions = {
  approved:
    '« On a dormi au chaud dès la première nuit, même si le chantier a duré deux jours de plus », raconte Nadia.',
  locked: ['On a dormi au chaud dès la première nuit, même si le chantier a duré deux jours de plus'],
};
const dauer: RowOptions = {
  approved: 'Der Einbau dauert zwei Tage.',
  locked: ['Der Einbau dauert zwei Tage'],
};
const paraphrased: RowOptions = {
  ...warranty,
  pack: {
    paraphrases: [{ claim: '10-year warranty on parts', same: ['all parts are covered for ten years'] }],
  },
};

export const table: RuleTable = {
  valid: [
    ['At 38 dB(A) at one metre I hear my cat purr.', noise],
    ['HEARTH RUNS AT 38 DB(A) AT ONE METRE!', noise],
    ['Im Keller steht eine Cell: 4,8 kWh, und mein Vater liest täglich ab.', cell],
    ['La piscine, c’est 1\u202f150 m² chauffés par Hearth.', pool],
    ['Il bagno: 1.150 m² di acqua calda.', pool],
    ['My Hearth cost me 1 200 £ less.', grant],
    ['It says 4.80 kWh on mine, so 4.8 kWh it is.', cell],
    ['Terms apply. And yes: a 10-year warranty on parts.', warranty],
    ['Je nach Haus und Tarif sparst du bis zu €340 im Jahr.', sparen],
    ["I can't believe Hearth runs at 38 dB(A) at one metre.", noise],
    ['Not only warm, it runs at 38 dB(A) at one metre.', noise],
    ['I am no engineer, but 38 dB(A) at one metre is quiet.', noise],
    ['My neighbour did not believe me. 38 dB(A) at one metre!', noise],
    ['I never knew that 38 dB(A) at one metre could be so quiet.', noise],
    ['Bis zu 340 EUR im Jahr – nicht schlecht.', sparen],
    ['No sabía que Cell guarda 9,6 kWh en tan poco espacio.', guarda],
    ["Hearth fonctionne jusqu'à -20°C, et mon chat approuve.", froid],
    ['From January 12, 2027 we are in Bremen too, and I get to come.', fromJanuary],
    ['2027-01-12 is the day. On 12 Jan 2027 I pack my toolbox.', fromJanuary],
    ['Am 12.1.2027 geht es in Bremen los.', fromJanuary],
    ['El 12 de enero de 2027 estaré en Bremen.', fromJanuary],
    ['My dad’s Cell stores 4.8 kilowatt hours.', cell],
    ['Im Keller: 4,8 Kilowattstunden.', cell],
    ['The pool has 1150 square metres of warm water.', pool],
    ['At one metre, 38 dB(A). My cat is louder.', noise],
    ["Hearth fonctionne jusqu'à moins 20 degrés Celsius.", froid],
    ['Du sparst maximal 340 Euro pro Jahr.', sparen],
    ['Der Einbau dauert 2 Tage.', dauer],
    ['All parts are covered for ten years. Terms apply.', paraphrased],
    ['I have never been so happy to read it: 38 dB(A) at one metre.', noise],
    ['38 dB(A) at one metre. My daughter practises the trumpet at 90 dB.', noise],
    'Nothing is locked here: 99 kWh, guaranteed.',
    [
      'Hearth runs at 38 dB(A) at one metre, and not only on paper.',
      { approved: 'Hearth runs at 38 dB(A) at one metre.', locked: ['38 dB(A) at one metre'] },
    ],
    ['Hearth runs at 38 dB(A) at one metre. Between you and me, I cried when it came.', noise],
  ],
  flagged: [
    ['Hearth runs at «35 dB(A) at one metre».', { ...noise, fixed: 'Hearth runs at 38 dB(A) at one metre.' }],
    [
      'You can save «£340 a year» on heating, depending on your home and tariff.',
      { ...saving, fixed: 'You can save up to £340 a year on heating, depending on your home and tariff.' },
    ],
    ['«This is the sentence I like: Cell comes with a 10-year warranty on parts.»', warranty],
    ['It is not true that Hearth runs at «38 dB(A) at one metre».', noise],
    ["Hearth doesn't run at «38 dB(A) at one metre».", noise],
    ['Hearth no longer runs at «38 dB(A) at one metre».', noise],
    ['Supposedly Hearth runs at «38 dB(A) at one metre».', noise],
    ['Hearth runs at «38 dB(A) at one metre», well, on paper.', noise],
    ['They say «38 dB(A) at one metre», but really it is 45 dB(A).', noise],
    ['«38 dB(A) at one metre»? Not really.', noise],
    ['Hearth runs at more than «38 dB(A) at one metre».', noise],
    [
      '«Nothing about noise here.»',
      { ...noise, fixed: 'Nothing about noise here. Hearth runs at 38 dB(A) at one metre.' },
    ],
    ['Hearth runs at «38 dB(A)».', noise],
    ['Hearth runs at «38 dB(C) at one metre».', noise],
    ['Hearth runs at «38 dB(A) at three metres».', noise],
    ['The grant pays «€1,200».', grant],
    ['The grant pays «£1.20».', grant],
    ['The pool: «1,510 m²».', pool],
    ['Du sparst «bis zu 430 € im Jahr».', sparen],
    ['Du sparst «bis zu 340 € im Monat».', sparen],
    ['Du sparst «mindestens 340 € im Jahr».', sparen],
    ['Es stimmt nicht, dass du «bis zu 340 € im Jahr» sparst.', sparen],
    ['Du sparst nicht «bis zu 340 € im Jahr».', sparen],
    ["Hearth ne «fonctionne pas jusqu'à -20 °C».", { ...froid, fixed: 'Hearth fonctionne jusqu’à −20 °C.' }],
    ["Hearth «fonctionne jusqu'à 20 °C».", froid],
    ["C'est faux que Hearth «fonctionne jusqu'à −20 °C».", froid],
    ['La batería Cell no «guarda 9,6 kWh», ni de lejos.', guarda],
    ['La batería Cell «guarda 96 kWh».', guarda],
    ['La batería Cell «guarda 9,6 MWh».', guarda],
    ['From «12 January 2028» we fit Hearth in Bremen.', fromJanuary],
    ['«From February we fit Hearth in Bremen.»', fromJanuary],
    [
      '“«We slept warm from the first night»,” says Nadia Perrin.',
      {
        ...quote,
        fixed:
          '“We slept warm from the first night, even if the job took two days longer,” says Nadia Perrin.',
      },
    ],
    ['« ⟦On a dormi au chaud⟧ », raconte Nadia.', { ...quelleNuit, marks: ['⟦', '⟧'] }],
    [
      'Hearth runs at 38 dB(A) at one metre. «That is not true in my yard.»',
      { ...noise, fixed: 'Hearth runs at 38 dB(A) at one metre.' },
    ],
    ['It runs at 38 dB(A) at one metre. Mine runs at «45 dB(A) at one metre».', noise],
    ['Der Einbau dauert zwei Tage. «In Wahrheit dauert er eine Woche.»', dauer],
    ['Der Einbau dauert zwei Tage. «Stimmt aber nicht.»', dauer],
    ['A «10-year guarantee on all parts». Terms apply.', paraphrased],
    ['A 10-year warranty on parts. No «terms apply».', warranty],
    ['«Der Einbau dauert zwei Tage», mindestens.', dauer],
    ['Niemand spart «bis zu 340 € im Jahr».', sparen],
    [
      'The grant pays «£1,200», though mine was £800.',
      { ...grant, fixed: 'The grant pays £1,200 towards your Hearth.' },
    ],
    ['Du sparst «bis zu 340 $ im Jahr».', sparen],
    [
      'Ab dem «12. Februar 2027» bauen wir ein.',
      { approved: 'Ab dem 12. Januar 2027 bauen wir ein.', locked: ['12. Januar 2027'] },
    ],
    [
      'Hearth runs at 38 dB(A) at one metre... «well, on paper.»',
      { approved: 'Hearth runs at 38 dB(A) at one metre.', locked: ['38 dB(A) at one metre'] },
    ],
    ['Hearth runs at 38 dB(A) at one metre. «Between you and me, it’s more.»', noise],
    ['Du sparst bis zu 340 € im Jahr. «Na ja, rechne mit der Hälfte.»', sparen],
    [
      'Der Notdienst ist «rund um die Uhr erreichbar», also zumindest bis 22 Uhr, danach nicht.',
      { approved: 'Der Notdienst ist rund um die Uhr erreichbar.', locked: ['rund um die Uhr erreichbar'] },
    ],
    [
      'El servicio atiende las 24 horas. «Bueno, las 24 que van de lunes a viernes.»',
      { approved: 'El servicio atiende las 24 horas.', locked: ['atiende las 24 horas'] },
    ],
  ],
};
