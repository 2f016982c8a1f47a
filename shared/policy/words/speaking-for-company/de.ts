import type { SpeakingWords } from './speaking-words.ts';

const firm =
  '(?:{company}|der firma|die firma|des unternehmens|das unternehmen|unseres unternehmens|unserer firma|der ganzen firma|der geschaftsfuhrung|der geschaftsleitung|des vorstands|aller (?:bei|von) {company}|unseres hauses)';
const subject = '(?:wir|{company}|unser team|unsere techniker|das unternehmen|die firma|ich)';
const remedy =
  '(?:erstatten|erstattet|erstatte|ersetzen|ersetzt|ersetze|entschadigen|entschadigt|reparieren|repariert|austauschen|tauschen|ausgetauscht|tauscht|zuruckzahlen|zuruckerstatten|gutschreiben|beheben|behebt|kummern|prufen|klaren|wiedergutmachen|nachliefern|ubernehmen|ubernimmt|senken|senkt|verlangern|verlangert|schicken|schickt|zahlen|bezahlen|umtauschen)';
const goods =
  '(?:(?:ihnen|dir|euch|ihre?n?|deine?n?|eure?n?|allen|jedem|jeder|jede|jedes|alle (?:kund|betroffen|gerat|batterien|pumpen|anlagen)\\w*|kunden|kundinnen|betroffenen|kosten|(?:das|defekte\\w*|betroffene\\w*) (?:gerat|gerate|pumpe|batterie|anlage)\\w*|preise|garantie|geld|kaufpreis|techniker))';
const complaint =
  '(?:unannehmlichkeiten|verspatung|verzogerung|wartezeit|arger|storung|probleme?|problem|fehler|panne|umstande|larm|ausfall|ihre erfahrung|schlechte|unzufrieden|schaden)';

/** Written for Herald. */
export const german: SpeakingWords = {
  inItsName: [
    `im namen (?:von )?${firm}|stellvertretend fur ${firm}|im auftrag (?:von )?${firm}`,
    `(?:ich )?(?:spreche|sprechen|schreibe|antworte|rede) (?:hier |jetzt |heute |offiziell )*(?:fur|als|im namen von|im namen) ${firm}`,
    `als (?:offizielle[rn]? )?(?:{company}-?)?(?:sprecher|sprecherin|pressesprecher|pressesprecherin|unternehmenssprecher\\w*|firmensprecher\\w*|vertreter|vertreterin)(?: (?:von|der|des) ${firm})?`,
    `(?:offizielle|formelle)[rns]? (?:stellungnahme|antwort|statement|erklarung|haltung|position|aussage|mitteilung)(?: (?:von|der|des|zu|zum|zur) |:|,| ist| lautet)`,
    `(?:die|unsere) (?:haltung|position|stellungnahme) (?:von {company}|des unternehmens|der firma) (?:\\w+ ){0,5}(?:ist|lautet)`,
    `offiziell (?:gilt|sagen wir|kann ich|konnen wir|erklaren wir|stellt {company})`,
    `als (?:unternehmen|firma|konzern|hersteller) (?:\\w+ ){1,2}wir|(?:wir|{company}) als (?:unternehmen|firma|arbeitgeber|hersteller)|als {company} (?:sagen|stehen|versprechen|erklaren|garantieren|bedauern) wir`,
    `(?:{company}|das unternehmen|die firma|unser haus|unsere firma) (?:nimmt|bezieht|erklart|stellt|teilt|gibt) (?:\\w+ ){0,5}(?:stellung|klar|mit|bekannt|fest)(?= ?[:.,]|$| dass)|(?:stellungnahme|statement|erklarung|mitteilung|pressemitteilung|antwort) (?:von|des|der|aus) (?:{company}|unternehmens?|firma|geschaftsfuhrung|hauses)|(?:ich|wir) (?:mochte|mochten|kann|konnen|darf|durfen) (?:\\w+ ){0,4}(?:offiziell|im namen|fur das unternehmen|fur {company}|fur die firma|klarstellen|richtigstellen)|(?:hier|an dieser stelle) (?:spricht|antwortet|schreibt) {company}|fur {company} (?:gilt|steht fest|kann ich|konnen wir|sage ich|erklare ich)`,
    String.raw`als (?:stimme|gesicht|sprachrohr|botschafter\w*|aushangeschild) (?:von|der|des|fur) (?:{company}|firma|unternehmens?)|(?:{company}|das unternehmen|die firma|unser haus|unsere firma) (?:legt (?:\w+ )?wert|mochte|will|betont|stellt|unterstreicht|erinnert|versichert|teilt|weist|informiert|antwortet|erklart|bittet)(?: \w+){0,5}(?= ?[:,]| dass| klar| fest| hin| mit| um)|unsere (?:haltung|position|antwort|linie) als (?:firma|unternehmen|hersteller|arbeitgeber)|hiermit (?:\w+ )?(?:wir|ich)|(?:wir|ich) (?:\w+ )?hiermit|hiermit (?:nehmen|ziehen|widerrufen|erklaren|stellen|teilen|geben|entschuldigen) wir`,
    String.raw`im namen (?:des|aller|meiner|unserer|der ganzen|des ganzen) (?:\w+ )?(?:teams?|kolleg\w+|belegschaft|hauses|geschaftsleitung|mannschaft|{company})`,
  ],
  itsWord: [
    `(?:{company}|das unternehmen|die firma|unser unternehmen|unsere firma) (?:\\w+ ){0,2}?(?:verspricht|garantiert|sichert (?:\\w+ ){0,4}zu|verpflichtet sich|weist (?:\\w+ ){0,5}zuruck|dementiert|bestreitet|bedauert|entschuldigt sich|bestatigt|verurteilt|ubernimmt (?:die )?(?:volle )?verantwortung|steht (?:voll )?hinter|wird (?:niemals|nie|immer|jede[nmrs]?|alle|keine|nicht)|gibt keinen kommentar|distanziert sich)`,
    `wir (?:\\w+ ){0,2}?(?:dementieren|bestreiten|verurteilen|distanzieren uns|weisen (?:\\w+ ){0,5}(?:zuruck|von uns))`,
    `wir (?:bestatigen|erklaren|verkunden) (?:hiermit|offiziell)|hiermit (?:erklaren|bestatigen|versprechen|garantieren|entschuldigen) wir|(?:versprechen|garantieren|verpflichten|bedauern) wir (?:hiermit|offiziell|ihnen|allen)`,
    `wir ubernehmen (?:die |dafur )?(?:volle |dafur )?(?:die )?(?:volle )?verantwortung`,
    `(?:wir|ich) (?:\\w+ )?(?:verspreche|versprechen|garantiere|garantieren|sichern|sichere)(?: ihnen| euch| dir| allen| jedem)?(?: \\w+){0,2}[,:]? (?:dass )?(?:{company}|wir (?:\\w+ ){0,5}(?:ersetzen|erstatten|liefern|reparieren|einbauen|senken|einstellen)|(?:\\w+ ){0,3}(?:erstattung|ersatz|lieferung|preise|garantie|geld zuruck|kunden|kundinnen|reparatur|rabatt|termin|arbeitsplatze))`,
    `(?:sie|ihr|du) (?:haben|habt|hast) (?:mein|unser) wort|(?:mein|unser) wort (?:darauf|drauf|gilt)|(?:wir|{company}) (?:haben|hat) (?:\\w+ ){0,2}(?:nichts falsch gemacht|nichts zu verbergen|immer korrekt)|wir (?:stehen|halten) (?:\\w+ ){0,3}(?:zu|hinter) (?:unser\\w*|jede\\w*)|wir (?:dulden|tolerieren|unterstutzen|verurteilen|akzeptieren|befurworten) (?:\\w+ )?(?:kein\\w*|so etwas|das|solche\\w*|jede\\w*|diese\\w*|nicht)|(?:seien sie|seid|ihr konnt|sie konnen) (?:\\w+ ){0,2}(?:versichert|gewiss|sicher sein|beruhigt)|(?:wir|ich) (?:versichern|versprechen|garantieren|sagen) (?:ihnen|allen|jedem|unseren) (?:\\w+ ){0,2}|unsere (?:anwalte|rechtsabteilung|juristen) (?:\\w+ )?(?:werden|wird|prufen|pruft|sind|ist|haben|hat)|(?:kein|keine|keines) (?:\\w+ ){0,3}(?:gerat|gerate|pumpe|pumpen|batterie|batterien|anlage|kunde|kunden|produkt|produkte) (?:\\w+ ){0,2}(?:betroffen|defekt|fehlerhaft|gefahrlich|gefahrdet)`,
    `wir (?:hier )?bei {company} (?:versprechen|garantieren|bedauern|entschuldigen|versichern|sichern|verurteilen|dementieren|bestatigen|verpflichten)|(?:erstatten|ersetzen|zahlen|bezahlen|ubernehmen|schicken|reparieren|tauschen) wir (?:ihnen|dir|euch|selbstverstandlich|naturlich|komplett|voll)|ihre (?:beschwerde|reklamation|anfrage|meldung) (?:ist|wurde|haben wir)`,
  ],
  service: [
    `${subject} (?:werde|werden|wird|konnen|kann|mochten|lasse|lassen) (?:[\\w-]+ ){0,3}?${goods} (?:[\\w-]+ ){0,5}?${remedy}`,
    `(?:wir|{company}) (?:erstatten|erstattet|ersetzen|ersetzt|entschadigen|entschadigt|reparieren|tauschen|schicken|ubernehmen|zahlen|senken|verlangern) (?:(?:selbstverstandlich|naturlich|gern|gerne|sofort|umgehend|kostenlos) )*${goods}`,
    `(?:sie|du|ihr|jeder kunde|alle kunden|betroffene|alle betroffenen) (?:bekommen|bekommt|bekommst|erhalten|erhalt|erhaltst|kriegt|kriegen|kriegst) (?:\\w+ ){0,4}(?:erstattung|ersatz|geld|gutschrift|entschadigung|gutschein|techniker|ersatzgerat|rabatt)`,
    `(?:wir (?:bitten|mochten) (?:\\w+ ){0,6}entschuldig\\w*|wir entschuldigen uns|{company} bittet um entschuldigung|(?:bitte )?entschuldigen sie) (?:\\w+ ){0,6}${complaint}|wir bitten (?:\\w+ ){0,4}um (?:entschuldigung|verzeihung|nachsicht)|wir bedauern (?:\\w+ ){0,5}${complaint}|(?:es tut uns|tut uns) (?:\\w+ )?leid,? (?:\\w+ ){0,6}${complaint}`,
    `wir nehmen (?:\\w+ ){0,4}(?:beschwerden?|kritik|ruckmeldung|feedback|hinweise?|vorfall|vorwurfe|sorgen) (?:\\w+ ){0,2}ernst|wir nehmen (?:das|so etwas|solche \\w+) sehr ernst`,
    `wir (?:prufen|untersuchen|klaren) (?:derzeit |gerade |bereits )?(?:ihren|ihre|deinen|deine|den|die|das|diesen) (?:\\w+ ){0,2}(?:fall|vorfall|beschwerde|reklamation|sache|auftrag|anliegen|problem)`,
    `(?:danke|vielen dank) fur (?:ihr|ihre|dein|deine|den|die) (?:feedback|ruckmeldung|hinweis|beschwerde|nachricht|geduld)[,.;:!]? (?:\\w+ ){0,3}(?:wir|unser|bitte (?:schick|send|ruf))`,
    `(?:schicken|senden|geben|nennen|schreiben|schick|schreib|gib|nenn) (?:sie )?(?:uns|mir) (?:bitte |kurz |per \\w+ )*(?:ihre|deine|die) (?:kunden|auftrags|bestell|serien|rechnungs|vorgangs)(?:nummer|-nr|nr)`,
    `(?:liebe[r]?|sehr geehrte[r]?) (?:kundinnen und kunden|kunden|kundinnen|kunde|kundin|herr|frau)(?: \\w+)?[,.!]? (?:\\w+ ){0,4}(?:wir|unser|ihre)`,
    `(?:aus kulanz|als entschadigung|als wiedergutmachung) (?:bekommen|erhalten|bieten|geben|ersetzen|bekommst|erhaltst)`,
    `(?:tut (?:uns|mir) (?:\\w+ )?leid|entschuldigung|sorry|verzeihung|wir bedauern)(?: [\\w,]+){0,10}[.,!;:] ?(?:\\w+ ){0,3}(?:wir|unser\\w*|unser team|ein techniker|unsere technik\\w*|ich (?:kummere|sorge|leite|schicke|veranlasse))|(?:wir|ich) (?:haben|habe) (?:ihr\\w*|dein\\w*|eu(?:er|re)\\w*) (?:\\w+ ){0,5}(?:weitergeleitet|weitergegeben|aufgenommen|eskaliert|notiert|vermerkt)|(?:wir|unser\\w* (?:team|service|techniker|kundendienst)|ein techniker|jemand aus unserem) (?:meldet|melden|kommt|kommen|ruft|rufen) (?:\\w+ ){0,4}(?:bei (?:ihnen|dir|euch)|zu (?:ihnen|dir|euch)|(?:sie|dich|euch) an|(?:bei (?:ihnen|dir|euch) )vorbei)|(?:wir|ich) (?:tauschen|tausche|ersetzen|ersetze|reparieren|repariere|holen|hole|erstatten|erstatte|liefern|beheben|losen) (?:\\w+ ){0,5}(?:kostenlos|gratis|umsonst|umgehend|sofort|morgen|aus|ab|zuruck|kostenfrei)|(?:bekommen|bekommst|bekommt|kriegst|erhalten) (?:sie|du|ihr) (?:\\w+ ){0,4}(?:zuruck|erstattet|ersetzt|ersatz|gutschrift)`,
    String.raw`wir (?:kommen|stehen) (?:\w+ ){0,5}(?:auf|gerade)(?= ?[.!,]|$)|(?:wir|{company}) (?:ubernehmen|ubernimmt|tragen|tragt|zahlen|zahlt|bezahlen|bezahlt|begleichen|erstatten|erstattet|ersetzen|ersetzt) (?:\w+ ){0,4}(?:kosten|schaden|rechnung\w*|reparatur\w*|schaden|betrag|differenz|ausfall|alles)|(?:bekommt|bekommen|kriegt|kriegen|erhalt|erhalten) (?:sein|ihr|dein|euer|das|ihre|alle ihr) geld (?:\w+ ){0,5}zuruck|geld (?:\w+ ){0,4}von uns zuruck|(?:frau|herr|liebe|lieber|hallo|guten tag) [a-z'-]+,? (?:\w+ ){0,8}(?:tut uns (?:\w+ )?leid|bedauern wir|entschuldigen (?:wir|sie))|(?:tut|tate) uns (?:\w+ )?leid|(?:das|die|der) (?:neue|ersatz\w*|passende) (?:\w+ )?ist (?:\w+ )?(?:unterwegs|auf dem weg)(?: zu (?:ihnen|dir|euch))?|(?:werden|wird) (?:\w+ ){0,4}(?:erstattet|entschadigt|ersetzt|ausbezahlt|zuruckgezahlt)|wir versprechen (?:allen |unseren |allen unseren )?(?:kund\w+|betroffenen)`,
    String.raw`(?:die (?:geschaftsfuhrung|leitung|firma)|das unternehmen|{company}|mein chef|meine chefin) (?:hat mich gebeten|bittet mich|lasst ausrichten|lasst mitteilen|beauftragt mich)|ich soll (?:\w+ ){0,3}(?:im namen|ausrichten|mitteilen)|wir schulden (?:ihnen|euch|unseren kund\w+)`,
  ],
  ownView:
    'meiner (?:\\w+ )?meinung nach|aus meiner sicht|personlich|meine (?:\\w+ )?(?:meinung|sicht|ansicht)|ich (?:glaube|denke|finde|meine|hoffe|vermute|wunsche|schatze)|fur mich|spreche nur fur mich|wenn ihr mich fragt|wenn du mich fragst',
  notSpeaking:
    '(?:nicht|kein(?:e|en|er)?|nie|niemals|ohne|statt|ob|falls|darf ich nicht|laut|angeblich|er sagt|sie sagt|sie sagen|gehort,? dass|gelesen,? dass)',
  inMyView: 'Meiner Meinung nach',
  handOver: 'Dafür bin ich die falsche Person, aber unser Kundenteam hilft gern weiter.',
};
