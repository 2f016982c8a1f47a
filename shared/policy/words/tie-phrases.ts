/**
 * How people say that they work for a company, as patterns over plain text (small letters, no marks); `{company}` is its
 * name. They stand for the pack's own wordings in the other languages, and for first persons who name their work there.
 * Written for Herald.
 */
const ownWork = {
  en: 'team|teams|crew|colleagues?|workmates?|boss|manager|supervisor|job|desk|shift|workplace|office|workshop|role|apprenticeship|internship|traineeship|first (?:day|week|month|year)',
  de: 'team|abteilung|kollegen?|kolleginn?en|kollegin|chefin|chef|arbeit|job|stelle|ausbildung|praktikum|arbeitsplatz|werkstatt|buro|schicht|erster? tag',
  fr: 'equipe|collegues?|chef|cheffe|patron|patronne|travail|poste|metier|apprentissage|stage|alternance|atelier|bureau|premier jour',
  es: 'equipo|companer[oa]s?|jef[ea]|trabajo|puesto|empleo|taller|oficina|practicas|primer dia',
};

export const tiePhrases = {
  en: [
    "(?:i|i've|i have|we|i'm|i am|we're|we are)(?: (?:now|also|still|happily|just|have|been|who)){0,3} work(?:ed|ing|s)? (?:here )?(?:at|for|with) {company}",
    'working (?:here )?(?:at|for) {company},? (?:as|i|my|we)',
    "(?:i'm|i am|as) an? (?:[a-z-]+ ){0,3}{company} (?:employee|engineer|apprentice|technician|installer|fitter|trainee|intern|member|worker|person|colleague|staffer)",
    "(?:i'm|i am|we're|we are|am) (?:[a-z-]+ )?employed (?:at|by) {company}",
    '(?:proud|happy|lucky|glad|pleased|privileged|grateful|delighted|excited) to (?:work|be working|be employed|have joined|join|be) (?:at|for|with|part of) {company}',
    '{company},? where i (?:also )?work',
    '[a-z-]+ at {company} here',
    'where i work',
    '(?:we|us|some of us|those of us) (?:all )?(?:here )?(?:at|from) {company}',
    'here at {company}',
    `(?:my|our) (?:[a-z-]+ ){0,2}(?:${ownWork.en}) (?:here )?(?:at|with) {company}`,
    `my (?:[a-z-]+ ){0,2}(?:${ownWork.en})(?: [a-z']+){1,8} at {company}`,
    `(?:my|our) {company} (?:${ownWork.en})`,
    "(?:as|i'm|i am) an? (?:[a-z-]+ ){0,4}(?:at|for|with) {company}",
    'i (?:have )?(?:joined|started at|am employed (?:at|by)|was hired by) {company}',
    '{company} is (?:my employer|where i work)',
    'my company',
    'my employer',
    'my workplace',
    'the company i work for',
  ],
  de: [
    String.raw`(?:ich|wir) (?:selbst |auch |ja )?(?:arbeite|arbeiten|jobbe|schaffe) (?:\w+ ){0,3}(?:bei|fur|in der|im hause) {company}`,
    String.raw`(?:ich|wir) (?:\w+ ){0,2}(?:bei|fur) {company} (?:arbeite|arbeiten)`,
    String.raw`arbeite ich (?:\w+ ){0,3}(?:bei|fur) {company}`,
    '(?:wir|uns) (?:hier )?bei {company}',
    'hier bei {company}',
    `(?:mein|meine|meiner|meinem|meinen|unser|unsere|unserem|unserer) (?:[a-z-]+ ){0,2}(?:${ownWork.de}) bei {company}`,
    'als (?:[a-z-]+ ){0,3}(?:bei|von) {company}',
    'ich bin (?:[a-z-]+ ){0,4}bei {company}',
    'mein(?:em|en|es)? arbeitgebers?',
    'mein(?:er|e|em)? (?:firma|unternehmen|betrieb)',
  ],
  fr: [
    String.raw`je (?:\w+ ){0,2}(?:travaille|bosse) (?:\w+ ){0,3}(?:chez|pour|a) {company}`,
    String.raw`(?:nous|on) (?:\w+ ){0,2}(?:travaill|boss)(?:ons|e) (?:chez|pour) {company}`,
    '(?:nous|moi),? chez {company}',
    "(?:ici )?chez {company}, (?:nous|on|je|j'|mon|ma|mes|notre|nos)",
    `(?:mon|ma|mes|notre|nos) (?:[a-z-]+ ){0,2}(?:${ownWork.fr}) (?:chez|de|a) {company}`,
    '(?:salarie|salariee|employe|employee|technicien|technicienne|apprenti|apprentie) (?:chez|de) {company}',
    'je suis (?:[a-z-]+ ){0,4}chez {company}',
    'mon employeur',
    'mon entreprise',
    'ma boite',
  ],
  es: [
    String.raw`(?:yo )?trabajo (?:\w+ ){0,3}(?:en|para) {company}`,
    'trabajamos (?:en|para) {company}',
    'trabajando (?:en|para) {company}',
    '(?:nosotr[oa]s|aqui) en {company}',
    '(?:los|las) (?:que trabajamos|de) (?:en )?{company}',
    'en {company} (?:somos|trabajamos|hacemos|tenemos|llevamos)',
    `(?:mi|mis|nuestro|nuestra|nuestros|nuestras) (?:[a-z-]+ ){0,2}(?:${ownWork.es}) (?:en|de) {company}`,
    '(?:soy|como) (?:[a-z-]+ ){0,4}(?:en|de) {company}',
    'mi empresa',
    'mi empleador',
    'mi empleadora',
  ],
} as const;

/** The statement itself, for a fix in the language of the text. */
export const tieStatements = {
  en: 'I work at {company}.',
  de: 'Ich arbeite bei {company}.',
  fr: 'Je travaille chez {company}.',
  es: 'Trabajo en {company}.',
} as const;
