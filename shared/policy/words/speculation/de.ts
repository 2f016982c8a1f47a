import type { SpeculationWords } from './speculation-words.ts';

/** Written for Herald. */
export const german: SpeculationWords = {
  elsewhere: String.raw`(?:strom|gas|ol|energie|heizol|benzin|sprit|miet|lebensmittel|kaffee|butter|bier|brot|haus|immobilien|kupfer|stahl|rohstoff|ticket|bahn)-?preise?\w*|preise? (?:fur|von) (?:strom|gas|ol|energie|benzin|sprit|kaffee|brot|kupfer)|regierung|minister\w*|bundestag|notenbank|(?:fussball)?verein|bundesliga`,
  company: String.raw`{brand}|wir|uns|unser\w*|die firma|das unternehmen|geschaftsleitung|die chefetage|entwicklungsabteilung|mein\w* (?:chef\w*|firma|arbeitgeber\w*)|bei uns`,
  denials: String.raw`(?:nichts|nicht) (?:dazu )?(?:angekundigt|entschieden|beschlossen|mitgeteilt|bestatigt)(?! ist)|(?:spekulier\w*|rat\w*) (?:\w+ ){0,2}nicht|nicht (?:\w+ ){0,3}(?:spekulier\w*|verbreiten|glauben|weitererzahlen|weitersagt)|keine (?:geruchte|spekulation\w*|angaben|auskunft|plane)|geruchte?n? (?:\w+ ){0,4}(?:falsch|unsinn|quatsch|nicht|keinen glauben|entgegen)|(?:glaubt|verbreitet|teilt|streut) (?:\w+ ){0,3}(?:keine|nicht)|(?:stimmt|stimmen) nicht|urlaub|elternzeit|mittagspause|feierabend|kein kommentar|pressestelle|fragt (?:bitte )?die presse\w*|offiziell angekundigt|pressemitteilung|bereits angekundigt|gestern angekundigt|heute angekundigt|statt zu spekulieren`,
  but: 'aber|doch|trotzdem|allerdings|jedoch',
};
