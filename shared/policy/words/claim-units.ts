/** Units that make a figure a claim, by the plain word or sign behind the number; the same unit in each language is one. */
export const claimUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '% percent prozent pourcent procent porciento',
    money: '€ $ £ ¥ cents pence chf franken quid grand',
    sound: 'db dba decibel decibels dezibel decibeles',
    rating: 'stars sterne sternen etoiles estrellas reviews avis bewertungen rezensionen opiniones resenas',
    power: 'w kw kwh mwh gwh kwp wh watt watts kilowatt kilowatts kilowattstunden kilovatios vatios',
    temperature: '° degrees grad degres grados celsius',
    mass: 'tonnes tonne tons ton tonnen toneladas kilograms',
    years: 'winters inviernos hivers winter years year jahre jahren jahr ans annees ano anos',
    cycles: 'cycles zyklen ladezyklen ciclos charges ladungen recharges',
    people: 'others people personnes personas menschen andere autres otros owners',
    duration:
      'minutes minuten minutos seconds sekunden segundos secondes weeks months wochen monate monaten semaines mois semanas meses days day hours hour tage tagen stunden jours heures dias horas',
    customers:
      'homes households houses families customers installations haushalte haushalten hauser hausern familien kunden kundinnen anlagen foyers clients maisons familles hogares clientes casas familias instalaciones installations anlagen hauseigentumer besitzer owners proprietaires propietarios countries lander pays paises',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Words between a number and its unit that only make it larger. */
export const largeNumbers =
  'thousands hundreds cientos miles tausende hunderte milliers centaines dozens dutzende millionen millions';

/** What makes years a claim about how long something lasts or is paid off. */
export const lastingWords =
  'keeps?|behalt|garde\\w*|conserva\\w*|warrant(?:y|ies)|runs?|holds?|good for|built|made to|stays?|charge|works?|lauf\\w*|gebaut|schafft|tourne\\w*|fonctionne\\w*|tient|marche\\w*|funciona\\w*|aguanta\\w*|hech[oa]|amortis\\w*|garantie|guarantee[ds]?|lasts?|lasting|lifespan|lifetime|service life|life of|durable|pays?|payback|halt|halten|lebensdauer|garantie|amortisier\\w*|rechnet|dure(?:nt|ra)?|duree de vie|garantie|amorti\\w*|dura|duran|durara|vida util|garantia|amortiza\\w*|outlive|outlast';

/** What makes hours and days a claim about what something can do. */
export const enduringWords =
  'warms?|heats?|heizt|macht|warmt|chauffe\\w*|rechauffe\\w*|calienta\\w*|runs?|powers?|lasts?|suppl(?:y|ies)|keeps?|goes|going|without|am laufen|ohne|tourner|maintient|sans|mantiene|funciona\\w*|encendid\\w*|sin|charges?|charged|stores?|backup|back-up|holds?|covers?|heats? up|versorgt|reicht|halt|ladt|aufgeladen|speichert|uberbruckt|alimente\\w*|tient|recharge\\w*|dure\\w*|autonomie|couvre|abastece\\w*|aguanta\\w*|carga|alimenta\\w*|dura|autonomia|cubre';

/** What makes money a claim. */
export const moneyWords =
  'sav(?:e|es|ed|ing|ings)|rate|success|satisfaction|satisfied|\\w*quote|erfolgs\\w*|zufrieden\\w*|taux|reussite|satisfaits?|tasa|exito|satisfech\\w*|bills?|costs?|cheaper|prices?|grants?|subsid\\w+|discount|off|less|a year|per year|spar\\w*|rechnung\\w*|heizkosten|kosten|kostet|preis\\w*|forderung\\w*|gunstiger|im jahr|economis\\w*|economies?|factures?|coute\\w*|prix|aides?|par an|ahorr\\w*|facturas?|cuesta\\w*|precios?|ayudas?|al ano|worth|investment|back|a month|per month|a day|per day|payback|spen[dt]|budgets?|weniger|billiger|monat|monatlich|am tag|pro tag|ersparnis|geldbeutel|abschlag|nachzahlung|de moins|moins cher|par mois|par jour|chaque (?:mois|annee)|l.an|recuper\\w*|rembours\\w*|divis\\w*|menos|mas barat\\w*|al mes|al dia|cada (?:mes|ano)|recibos?|gast[aoe]\\w*|recuper\\w*|rebaj\\w*';

/** What makes a percentage one of the business. */
export const marketWords =
  'market(?: share)?|\\w*markt\\w*|marktanteil\\w*|(?:part |parts )?(?:de |du )?marche|(?:cuota |parte )?(?:de |del )?mercado|sales|turnover|umsatz\\w*|chiffre d.affaires|ventes|ventas|facturacion';

/** What has a figure behind it that says how good it is. */
export const efficiencyWords =
  'cop scop seer eer jaz spf jahresarbeitszahl arbeitszahl leistungszahl wirkungsgrad efficiency effizienz rendement rendimiento eficiencia';

/** What makes hours a claim about how fast somebody works. */
export const swiftWords =
  'fitted|installed|install\\w*|deliver\\w*|repair\\w*|fixed|on site|call-?outs?|montier\\w*|montage|eingebaut|einbau\\w*|geliefert|lieferung|liefer\\w*|repar\\w*|entstor\\w*|vor ort|notdienst|pose[ersz]*|installe\\w*|livr\\w*|depann\\w*|sur place|monta\\w*|instal\\w*|entreg\\w*|averias?';

/** And says that it is soon. */
export const soonWords =
  'under|less than|within|in only|in just|only|just|no more|unter|weniger als|innerhalb|binnen|nur|moins de|seulement|a peine|menos de|solo|apenas|ni un[oa] mas';

/** What makes a temperature one that a product stands or reaches. */
export const heatWords =
  'works?|runs?|heats?|keeps?|kept|copes?|delivers?|operates?|warms?|down to|lauft|heizt|arbeitet|schafft|bis zu|bis minus|halt|fonctionne\\w*|chauffe\\w*|maintien\\w*|jusqu|funciona\\w*|calienta\\w*|aguanta\\w*|mantiene\\w*|hasta';

/** Round percentages of everyday talk, by what stands behind them. */
export const everydayPercent =
  "(?:sure|certain|agree\\w*|happy|my|mine|recommend\\w*|favou?rite|behind|attention|effort|me|team|proud|cotton|wool|humidity|attendance|of my|of us|of me|sicher|meine?r?|ich|dabei|lieblings\\w*|baumwolle|luftfeuchtigkeit|steigung|sure?|d'accord|moi|coton|segur[oa]|de acuerdo|mi|algodon|yo|gradient|slope)";
