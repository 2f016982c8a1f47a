import type { RivalWords } from './rival-words.ts';

/** Written for Herald. */
export const german: RivalWords = {
  bad: [
    String.raw`schrott\w*|schund|mull|dreck|ramsch|plunder|murks|pfusch\w*|gepfuscht|abzocke\w*|abzocker\w*|abgezockt|betrug|betruger\w*|betrugen|lugen|lugner\w*|gelogen|mies\w*|schlecht(?!erd)\w*|miserab\w*|grottig\w*|grottenschlecht\w*|katastroph\w*|furchtbar\w*|furchterlich\w*|schrecklich\w*|grauenhaft\w*|erbarmlich\w*|peinlich\w*|lacherlich\w*|lachnummer|witz(?=[.!,]| )|zumutung|frechheit|unverschamt\w*|uberteuert\w*|teuer\w*|wucher|minderwertig\w*|billig(?:kopie\w*|ware|zeug|heimer|teil\w*)|nachgemacht\w*|abgekupfert|abklatsch|unzuverlassig\w*|unbrauchbar\w*|nutzlos\w*|wertlos\w*|veraltet\w*|altmodisch\w*|ruckstandig\w*|unsicher\w*|gefahrlich\w*|laut(?:e[rns]?)?|ineffizient\w*|enttauschend\w*|enttauscht|stumper\w*|amateur\w*|dilettant\w*|unfahig\w*|inkompetent\w*|gierig\w*|unserios\w*|von gestern|schnee von gestern|abgehalftert|schlimm\w*|schlamp\w*|saftladen|niete\w*|blamage|geldverschwendung|fehlkauf\w*|reinfall`,
    String.raw`(?:geht|gehen|ging|gingen)(?: \w+){0,4} kaputt|kaputt|fallt (?:\w+ )?auseinander|(?:fallt|fallen|fiel)(?: \w+){0,3} aus|versag(?:t|en|te)|streikt|klapper(?:t|n)|brumm(?:t|en)|rost(?:et|en)|uberhitz\w*|brenn(?:t|en)|durchgebrannt|halt(?:en)? (?:nie|nicht|keine)|funktionier(?:t|en) (?:nie|nicht)|taug(?:t|en) nichts?`,
    String.raw`(?:kann|konnen|konnte|konnten) (?:\w+ ){0,4}(?:nicht|niemals|nie) (?:\w+ ){0,2}(?:mithalten|mithalt|messen|konkurrieren|leisten|bauen)|(?:kann|konnen) (?:\w+ ){0,3}einpacken|hat (?:\w+ )?keine (?:ahnung|chance)|haben (?:\w+ )?keine (?:ahnung|chance)|hinkt\w*|hinken|hinterher|abgehangt|das wasser (?:nicht )?reichen|tut mir leid,? wer|(?:am|vor dem) (?:ende|aus)|pleite\w*|klaut|klauen|geklaut|kopier(?:t|en) uns|uns(?: \w+){0,3} (?:kopiert|nachgemacht|abgekupfert|beklaut|nachgebaut)|selbst schuld|ist schuld|mein beileid|tut mir leid fur|im stich|verarsch\w*|hinters licht|uber den tisch`,
  ],
  against: [
    String.raw`(?:besser\w*|gunstiger\w*|leiser\w*|schneller\w*|sauberer\w*|sicherer\w*|warmer\w*|kleiner\w*|sparsamer\w*|effizienter\w*|zuverlassiger\w*|kluger\w*|netter\w*|weiter|mehr|weniger|uberlegen\w*|voraus)(?: \w+){0,3} als (?:(?:alles|die|der|das|was|jede[rs]?|alle|von|bei|eine?|einem|einer|den) ){0,4}rival|rival (?:weit |klar |meilenweit |haushoch )?(?:uberlegen|voraus|abgehangt)`,
    String.raw`(?:anders als|im (?:gegensatz|vergleich|unterschied) (?:zu|zum|zur)|verglichen mit|nicht so wie|nicht wie) (?:(?:den|der|die|dem|einer?|leuten|von|bei) ){0,4}rival|(?:schlag(?:t|en)|ubertriff\w*|ubertreff\w*|uberhol\w*|deklassier\w*) (?:\w+ )?rival`,
    String.raw`finger weg(?: \w+)?|hande weg|(?:meidet|meide|boykottiert|vergiss|vergesst|raus mit|weg mit|schluss mit|nie wieder|niemals|bloss (?:kein\w*|nicht)|kein(?:e|en)? (?:einzige[nr]? )?|lasst? die finger von|hort auf mit|genug von|warnen? (?:\w+ )?vor|abraten von|rate (?:\w+ ){0,3}ab von|weg von|satt,?) (?:\w+ ){0,2}rival|kauft? (?:\w+ ){0,3}(?:bloss|ja|lieber|nur|niemals|nie)? ?(?:nicht|kein\w*) (?:\w+ ){0,2}rival|(?:wechsel\w*|wechselt|umsteigen|gewechselt) (?:\w+ ){0,2}von rival`,
    String.raw`(?:zieh(?:t)? euch warm an|pass(?:t)? auf|schaut her|tja|tschuss|ade|ciao|sorry|armes),? rival|rival,? (?:zieh(?:t)? euch|kann einpacken|konnen einpacken|schaut her|war gestern)|das problem (?:mit|bei) rival`,
  ],
  passedOn: [
    String.raw`(?:rt|via|quelle|laut|repost(?: von)?|geteilt von|ubernommen von|gefunden bei|kopiert von|foto|bild|video|entdeckt bei|wie) ?:? ?@?rival(?= schreibt| sagt| zeigt|[ .,:!~]|$)`,
    String.raw`rival (?:\w+ )?(?:schreibt|schrieb|postet|gepostet|meldet|verkundet|veroffentlicht|zeigt|erklart|sagt|hat (?:\w+ ){0,5}(?:veroffentlicht|gepostet|geschrieben|angekundigt|vorgestellt|herausgebracht))`,
    String.raw`(?:artikel|beitrag|beitrage|post|video|bericht|studie|ratgeber|podcast|webinar|whitepaper|blog|broschure|angebot|angebote|aktion|newsletter|meldung|pressemitteilung|kampagne|werbung|tipps|anleitung|rechner|infografik) (?:\w+ ){0,3}(?:von|bei|der firma) (?:den leuten von |unseren freunden von )?@?rival`,
    String.raw`rivals? (?:\w+ )?(?:artikel|beitrag|blog|video|studie|ratgeber|podcast|webinar|whitepaper|kampagne|newsletter|broschure|angebot)`,
  ],
  fair: [
    String.raw`nichts (?:gegen|schlechtes)|nicht (?:schlecht\w*|mies\w*|teuer\w*|laut\w*)|gar nicht so \w+|kein schlechter\w*|(?:der|die|das|mein\w*|unser\w*|es) (?:kaffee|wetter|regen|zug|stau|fusse?|rucken|parkplatz|essen|schlange|wlan|musik|hotel|bahn) (?:war|waren|ist|sind|tat|taten)(?: \w+){0,2}|laut (?:gelacht|gesungen|gerufen|lachen)|laut (?:der |dem |einer |einem )?(?!rival)[a-z]+`,
  ],
  goesOn:
    'die|deren|ihre?n?|das|der|so ein\\w*|was fur|echt|total|einfach|nie|finger weg|lasst|kauft|totaler?|reiner?|wirklich|absolut\\w*|unsere|wir|schrott|finger|niemals|es',
  unnamed: String.raw`(?:die|unsere|der|unserer|alle|andere|jede) (?:\w+ )?(?:konkurrenz|mitbewerber\w*|konkurrenten|wettbewerber\w*|andere[rn]? (?:hersteller|anbieter|marken))`,
  another: 'ein anderer Hersteller',
};
