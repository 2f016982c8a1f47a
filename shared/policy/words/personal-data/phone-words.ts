/** Words around digits, in four languages; patterns over typed text in any case. Curated by the Herald authors. */
export const phoneWords =
  'phone|tel|telephone|mobile|cell(?:phone)?|landline|call(?: me| us| him| her| them)?|ring|dial|text(?: me)?|sms|whats ?app|signal|telegram|hotline|helpdesk|reach (?:me|him|her|us|them)|(?:my|his|her|their|your|our) (?:number|no\\.?)|picks? up|speak to|ask for|meld\\w{1,3} (?:dich|euch|sie sich)|preguntad?|hablad? con' +
  '|telefon\\w{0,8}|fon|handy\\w{0,8}|mobil\\w{0,8}|festnetz|durchwahl|anruf\\w{0,3}|anrufen|ruft?|ruf|rufen|erreich\\w{0,6}|(?:meine|seine|ihre|deine|eure|unsere) nummer' +
  '|téléphon\\w{0,4}|tél|portable|fixe|appel\\w{0,4}|joindre|joignable|rappel\\w{0,4}|(?:mon|son|ton|votre|leur) numéro' +
  '|teléfono|tfno|móvil|celular|fijo|ll[aá]m\\w{0,6}|ll[aá]malo|wasap|guasap|escr[ií]b\\w{0,5}|marca|(?:mi|su|tu|nuestro) número|☎|📞|📱|✆';

/** What makes a row of digits something else: orders, parcels, parts, accounts, meetings. */
export const otherNumbers =
  'order|invoice|parts?|item|article|art|serial|s\\/n|model|tracking|parcel|shipment|package|ref(?:erence)?|ticket|case|id|isbn|issn|ean|gtin|sku|imei|zoom|meeting|webinar|account|customer|contract|policy|booking|patent|license|licence|permit|batch|lot|meter|vat|registration|registered|charity|company' +
  '|bestell\\w{0,8}|auftrags?\\w{0,8}|rechnungs?\\w{0,8}|artikel\\w{0,8}|serien\\w{0,8}|sendungs?\\w{0,10}|paket\\w{0,8}|kunden\\w{0,8}|vertrags?\\w{0,8}|zähler\\w{0,8}|konto\\w{0,8}|vorgangs?\\w{0,8}|akten\\w{0,8}|teile\\w{0,8}|patent\\w{0,8}|chargen?\\w{0,8}|hrb|ust\\w{0,8}' +
  '|commande|facture|colis|suivi|référence|réf|série|article|dossier|contrat|client|compteur|siret|siren|tva|lot|brevet' +
  '|pedido|factura|paquete|envío|seguimiento|referencia|serie|artículo|expediente|contrato|cliente|contador|cif|lote|patente';

/** Behind digits: they count something. */
export const units =
  '%|‰|€|\\$|£|°|[kmgt]?wh?\\b|[kmgt]?w\\b|[kmc]?m[²³2]?\\b|km|kg|t\\b|l\\b|eur\\b|usd\\b|chf\\b|gbp\\b|euros?\\b|dollars?\\b|pounds?\\b|kwh|mwh|gwh|tonnes?\\b|tonnen\\b|tons?\\b|litres?\\b|liter\\b|litros?\\b' +
  '|years?\\b|jahre\\b|ans\\b|años\\b|hours?\\b|stunden\\b|heures\\b|horas\\b|homes?\\b|houses?\\b|people\\b|visitors\\b|häuser\\b|menschen\\b|units?\\b|stück\\b|steps?\\b|views\\b|million\\w{0,3}\\b|mio\\b|mrd\\b|billion';

/** Numbers that anybody may call for nothing: no person's. National beginnings by country code. */
export const freephone: Readonly<Record<string, readonly string[]>> = {
  '1': ['800', '833', '844', '855', '866', '877', '888'],
  '33': ['800', '805'],
  '34': ['800', '900'],
  '41': ['800'],
  '43': ['800'],
  '44': ['800', '808'],
  '49': ['800'],
};

/** Where a number without a country code is looked for, by the language of the text. */
export const countriesByLanguage = {
  en: ['GB', 'US', 'IE'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH'],
  es: ['ES', 'MX'],
  unknown: ['GB', 'US', 'DE', 'FR', 'ES', 'AT', 'CH'],
} as const;

/**
 * Beginnings of national numbers that are kept free for films, books and examples, so that no library takes them for valid
 * ones. Sources: Ofcom "Numbers for drama", NANPA "555 line numbers", Arcep decision 2018-0881, Bundesnetzagentur
 * "Rufnummern für Medienproduktionen"; and how mobile numbers begin, which a reader takes for a number even where nobody has it.
 */
export const looksGivenOut: Readonly<Record<string, string>> = {
  GB: '7[1-9]\\d{3}|(?:113|114|115|116|117|118|121|131|141|151|161)496|20794|191498|28901|29201|163296',
  IE: '8[35-9]',
  US: '[2-9]\\d{2}55501',
  CA: '[2-9]\\d{2}55501',
  DE: '1[567]|3023125|6990009|4066969|2214710|8999998',
  AT: '6[5-9]',
  CH: '7[5-9]',
  FR: '[67]|19900|26191|35301|46571|53649',
  BE: '4[5-9]',
  ES: '[67]\\d{2}',
  NL: '6',
  IT: '3[2-9]',
  PT: '9[1236]',
};
