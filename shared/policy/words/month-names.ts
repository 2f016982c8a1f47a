/** The months, from January, as plain words with their usual short forms, in each language. Written for Herald. */
export const monthNames = [
  'january jan januar jaenner janner janvier janv enero ene',
  'february feb februar fevrier fevr fev febrero',
  'march mar marz maerz mrz mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juni juin junio',
  'july jul juli juillet juil julio',
  'august aug aout agosto ago',
  'september sept sep septembre septiembre setiembre',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez decembre diciembre dic',
] as const;
