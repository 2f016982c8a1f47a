/** Months by the first letters that tell them apart, in English, German, French, Spanish, Italian and Dutch. */
const months: readonly (readonly string[])[] = [
  ['jan', 'jän', 'jaen', 'ene', 'gen'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'maer', 'mrz', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
];

/** 1 to 12 for a month's name or its short form; null for any other word. */
export function monthNamed(word: string): number | null {
  const name = word.toLowerCase().normalize('NFC');
  const index = months.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  return index === -1 ? null : index + 1;
}

const minutes: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 60,
  west: 60,
  cet: 60,
  mez: 60,
  met: 60,
  cest: 120,
  mesz: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  sgt: 480,
  hkt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  hst: -600,
};

/** Minutes east of Greenwich; 0 where nothing is said, or nothing known: a feed's day is worth more than its hour. */
export function zoneOffset(zone: string): number {
  const signed = /^(?:gmt|utc?)?\s*([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone.trim());
  if (signed !== null) {
    const offset = Number(signed[2]) * 60 + Number(signed[3] ?? 0);
    return signed[1] === '-' ? -offset : offset;
  }
  return minutes[zone.trim().toLowerCase().replaceAll(/[()]/g, '')] ?? 0;
}
