/** Spellings of one unit or of one limit, in plain words with commas between them; the first is what the others mean. Written for Herald. */
export const sameUnits = [
  '%, per cent, pour cent, por ciento, por cien',
  'kwh, kilowatt hours, kilowatt hour, kilowattstunden, kilowattstunde, kilowattheures, kilowattheure, kilowatts heures, kilovatios hora, kilovatio hora, kw h',
  'mwh, megawatt hours, megawattstunden, megawattheures, megavatios hora',
  'kw, kilowatt, kilowatts, kilovatios, kilovatio',
  'w, watt, watts, vatios, vatio',
  'm2, square metres, square meters, square metre, square meter, sq m, sqm, quadratmeter, quadratmetern, metres carres, metre carre, metros cuadrados, metro cuadrado, qm',
  'm, metre, metres, meter, meters, metern, metro, metros',
  'km, kilometre, kilometres, kilometer, kilometers, kilometern, kilometro, kilometros',
  'l, litre, litres, liter, liters, litern, litro, litros',
  't, tonne, tonnes, tonnen, tonelada, toneladas',
  'kg, kilogram, kilograms, kilogramm, kilogrammes, kilogramos, kilos',
  'db, decibel, decibels, dezibel, decibelios, decibeles',
  '°c, ° c, degrees celsius, degree celsius, degrees centigrade, grad celsius, grad, degres celsius, degres, grados celsius, grados centigrados, grados, degrees, c',
  '°f, ° f, degrees fahrenheit, grad fahrenheit, degres fahrenheit, grados fahrenheit',
  'a year, per year, each year, every year, yearly, annually, per annum, im jahr, pro jahr, jahrlich, par an, chaque annee, al ano, por ano, cada ano',
  'a month, per month, each month, every month, monthly, im monat, pro monat, monatlich, par mois, chaque mois, al mes, por mes, cada mes',
  'a day, per day, each day, every day, daily, am tag, pro tag, taglich, par jour, chaque jour, al dia, por dia, cada dia',
  'year, years, yr, yrs, jahr, jahre, jahren, an, ans, annee, annees, ano, anos',
  'month, months, monat, monate, monaten, mois, mes, meses',
  'week, weeks, woche, wochen, semaine, semaines, semana, semanas',
  'day, days, tag, tage, tagen, jour, jours, dia, dias',
  'hour, hours, hr, hrs, h, stunde, stunden, heure, heures, hora, horas',
  'minute, minutes, min, mins, minuten, minuto, minutos',
  'up to, as much as, a maximum of, at most, bis zu, maximal, hochstens, jusqu a, au maximum, hasta, como maximo',
] as const;

/** Say "below zero" ahead of a temperature, or behind it. */
export const minusWords: ReadonlySet<string> = new Set(['minus', 'moins', 'menos']);
export const belowZero = ['bajo cero', 'below zero', 'sous zero', 'unter null', 'below freezing'] as const;
