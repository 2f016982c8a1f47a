import type { RuleTable } from '../rule-table.ts';

const after = { now: '2026-12-08T09:00:00Z' } as const;

export const table: RuleTable = {
  valid: [
    'Our bake sale made a profit of 212 pounds for the hospice.',
    'We installed a Hearth 3 weeks ago and the kitchen is warm.',
    'She works for a non-profit, and HM Revenue wrote to me again.',
    'They post record profits while our wages stand still.',
    'All fourth quarter we worked without overtime pay.',
    'The fourth quarter of the match was dreadful basketball.',
    'My sister’s shop had its first profit, and the Audi Q4 is parked outside.',
    'Beim Kuchenbasar machte der Chor einen Gewinn von 80 Euro.',
    'Au bénéfice de l’école, on vend des gâteaux.',
    'Concierto a beneficio de la residencia del pueblo.',
    'Hearth 30 and Hearth 3.5 do not exist.',
    'I love the second-generation Hearth.',
    ['Hearth 3 is here, and revenue is up.', after],
    ['Hearth 3 in August?', { now: '2026-08-31T23:59:59Z' }],
    'Troisième Hearth de la journée posée, je m’assois enfin.',
    'Exam of the fourth quarter passed, now I can order coffee in Italian.',
    '𝓢𝓸 𝓱𝓪𝓹𝓹𝔂 𝓽𝓸 𝓫𝓮 𝓪𝓽 𝓶𝔂 𝓭𝓮𝓼𝓴.',
  ],
  flagged: [
    'Can’t wait for everyone to meet «Hearth 3».',
    'Our «revenue» is going to surprise everybody this autumn.',
    'Spoiler for «Q4»: best one so far.',
    'The «H e a r t h 3» is on my bench, or «Hearth three», or «Hearth III».',
    'I saw the «third-generation Hearth» today.',
    'Record «profit», that is all I can say.',
    'Die «Quartalszahlen» sehen großartig aus, der «Umsatz» wächst.',
    'Im «vierten Quartal» läuft es bei uns.',
    'Die «Hearth der dritten Generation» ist leise, die «Hearth drei» eben.',
    'Notre «chiffre d’affaires» bondit au «quatrième trimestre».',
    'Nuestros «beneficios» del «cuarto trimestre» suben.',
    'La «Hearth de tercera generación» y la «Hearth de troisième génération».',
    ['«Hearth 3» one second too early.', { now: '2026-12-08T08:59:59Z' }],
    ['«Hearth 3» at no time that can be read.', { now: 'soon' }],
    '«Hearth troisième du nom» arrive en décembre.',
    'Nos «recettes du trimestre» ont doublé chez Northlight.',
  ],
};
