/** Units that make a figure a claim, by the plain word or sign behind the number; the same unit in each language is one. */
export const claimUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '% percent prozent pourcent procent',
    money: '€ $ £ ¥ cents pence chf franken quid grand',
    sound: 'db dba decibel decibels dezibel decibeles',
    power: 'w kw kwh mwh gwh kwp wh watt watts kilowatt kilowatts kilowattstunden kilovatios vatios',
    temperature: '° degrees grad degres grados celsius',
    mass: 'tonnes tonne tons ton tonnen toneladas kilograms',
    years: 'years year jahre jahren jahr ans annees ano anos',
    duration: 'days day hours hour tage tagen stunden jours heures dias horas',
    customers:
      'homes households houses families customers installations haushalte haushalten hauser hausern familien kunden kundinnen anlagen foyers clients maisons familles hogares clientes casas familias instalaciones countries lander pays paises',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Words between a number and its unit that only make it larger. */
export const largeNumbers =
  'thousand hundred million millions billion tausend hundert millionen mio milliarden mille mil millones cientos miles';

/** What makes years a claim about how long something lasts or is paid off. */
export const lastingWords =
  'warrant(?:y|ies)|guarantee[ds]?|lasts?|lasting|lifespan|lifetime|service life|life of|durable|pays?|payback|halt|halten|lebensdauer|garantie|amortisier\\w*|rechnet|dure(?:nt|ra)?|duree de vie|garantie|amorti\\w*|dura|duran|durara|vida util|garantia|amortiza\\w*|outlive|outlast';

/** What makes hours and days a claim about what something can do. */
export const enduringWords =
  'runs?|powers?|lasts?|suppl(?:y|ies)|keeps?|charges?|charged|stores?|backup|back-up|holds?|covers?|heats? up|versorgt|reicht|halt|ladt|aufgeladen|speichert|uberbruckt|alimente\\w*|tient|recharge\\w*|dure\\w*|autonomie|couvre|abastece\\w*|aguanta\\w*|carga|alimenta\\w*|dura|autonomia|cubre';

/** What makes money a claim. */
export const moneyWords =
  'sav(?:e|es|ed|ing|ings)|bills?|costs?|cheaper|prices?|grants?|subsid\\w+|discount|off|less|a year|per year|spar\\w*|rechnung\\w*|heizkosten|kosten|kostet|preis\\w*|forderung\\w*|gunstiger|im jahr|economis\\w*|economies?|factures?|coute\\w*|prix|aides?|par an|ahorr\\w*|facturas?|cuesta\\w*|precios?|ayudas?|al ano|worth|investment';

/** What makes a temperature one that a product stands or reaches. */
export const heatWords =
  'works?|runs?|heats?|keeps?|kept|copes?|delivers?|operates?|warms?|down to|lauft|heizt|arbeitet|schafft|bis zu|bis minus|halt|fonctionne\\w*|chauffe\\w*|maintien\\w*|jusqu|funciona\\w*|calienta\\w*|aguanta\\w*|mantiene\\w*|hasta';

/** Round percentages of everyday talk, by what stands behind them. */
export const everydayPercent =
  "(?:sure|certain|agree\\w*|happy|my|mine|recommend\\w*|favou?rite|behind|attention|effort|me|team|proud|cotton|wool|humidity|attendance|of my|of us|of me|sicher|meine?r?|ich|dabei|lieblings\\w*|baumwolle|luftfeuchtigkeit|steigung|sure?|d'accord|moi|coton|segur[oa]|de acuerdo|mi|algodon|yo|gradient|slope)";

/** Tens in words, which no figure rule reads otherwise. */
export const tens =
  'twenty thirty forty fifty sixty seventy eighty ninety zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig vingt trente quarante cinquante soixante veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa';
