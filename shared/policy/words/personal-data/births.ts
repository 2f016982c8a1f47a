/** What says that a date is somebody's birthday, and dates in words; patterns over typed text. Curated by the Herald authors. */

/** Needs a person in the sentence: companies and ideas are born, too. */
export const born =
  'born|birthday|geboren|geb\\.|geburtstag|née?|naissance|nacid[oa]|nació|naci|cumpleaños|cumple|anniversaire|[*†]';

/** Names the date of a person by itself. */
export const birthDate =
  'd\\.?o\\.?b\\.?|date of birth|birth ?date|geburtsdatum|geb\\.-?datum|date de naissance|ddn|fecha de nacimiento|f\\. ?nac\\.?';

export const months =
  'jan(?:uary|uar|vier|\\.)?|january|feb(?:ruary|ruar|\\.)?|février|enero|febrero|mar(?:ch|s|zo|\\.)?|märz|apr(?:il|\\.)?|avril|abril|may|mai|mayo|june?|juni?|juin|junio|july?|juli|juillet|julio|aug(?:ust|\\.)?|août|agosto|sept?(?:ember|embre|iembre|\\.)?|septiembre|o[ck]t(?:ober|obre|\\.)?|octubre|nov(?:ember|embre|iembre|\\.)?|noviembre|de[cz](?:ember|\\.)?|décembre|diciembre';
