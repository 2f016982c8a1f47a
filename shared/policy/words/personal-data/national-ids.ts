/**
 * What national ids look like and what stands in front of them. Patterns over typed text, bounded and without nesting; a
 * pattern that many other numbers fit needs its name within a few words (`onlyNamed`). Sources: SSA "SSN randomization",
 * HMRC NIM39110, BZSt "Steuerliche Identifikationsnummer", INSEE "NIR", Ministerio del Interior "cálculo del dígito de
 * control", RENAPO "CURP", ANSES "CUIL", SII "RUT", CRA "SIN", UIDAI "Aadhaar", Revenue "PPSN", ATO "TFN", ZAS "AHVN13", Agenzia delle Entrate DM 12/03/1974; read in November 2026.
 */
export type NationalId = {
  readonly id: string;
  readonly pattern: string;
  readonly names: string;
  readonly onlyNamed: boolean;
};

const social = 'social security|ssn|ss#|social';
const tax = 'steuer\\S{0,25}|idnr|id-?nr|tin|tax (?:id|number)';

export const nationalIds: readonly NationalId[] = [
  { id: 'us-ssn', pattern: '\\d{3}-\\d{2}-\\d{4}', names: social, onlyNamed: false },
  { id: 'us-ssn', pattern: '\\d{3} ?\\d{2} ?\\d{4}', names: social, onlyNamed: true },
  {
    id: 'gb-nino',
    pattern: '[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\\d{2}){3} ?[A-D]',
    names: 'ni|nino|national insurance',
    onlyNamed: false,
  },
  {
    id: 'any',
    pattern: '[A-Z]{2}(?: ?\\d{2}){3} ?[A-D]',
    names: 'ni|nino|national insurance',
    onlyNamed: true,
  },
  { id: 'gb-nhs', pattern: '\\d{3}[ -]?\\d{3}[ -]?\\d{4}', names: 'nhs', onlyNamed: true },
  { id: 'de-tax', pattern: '[1-9]\\d{10}', names: tax, onlyNamed: true },
  { id: 'de-tax', pattern: '[1-9]\\d \\d{3} \\d{3} \\d{3}', names: tax, onlyNamed: false },
  {
    id: 'de-pension',
    pattern: '\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}',
    names: 'sozialversicherung\\S{0,12}|svnr|sv-?nummer|rentenversicherung\\S{0,12}',
    onlyNamed: false,
  },
  {
    id: 'fr-nir',
    pattern: '[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}',
    names: 'sécu\\S{0,8}|nir|insee',
    onlyNamed: false,
  },
  { id: 'es-dni', pattern: '\\d{2}\\.?\\d{3}\\.?\\d{3}[ -]?[A-Z]', names: 'dni|nif', onlyNamed: false },
  { id: 'es-nie', pattern: '[XYZ][ -]?\\d{7}[ -]?[A-Z]', names: 'nie', onlyNamed: false },
  {
    id: 'ch-ahv',
    pattern: '756(?:\\.\\d{4}\\.\\d{4}\\.\\d{2}| ?\\d{4} ?\\d{4} ?\\d{2})',
    names: 'ahv|avs',
    onlyNamed: false,
  },
  {
    id: 'it-cf',
    pattern: '[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]',
    names: 'codice fiscale',
    onlyNamed: false,
  },
  {
    id: 'mx-curp',
    pattern: '[A-Z][AEIOUX][A-Z]{2}\\d{6}[HMX][A-Z]{5}[A-Z0-9]\\d',
    names: 'curp',
    onlyNamed: false,
  },
  { id: 'any', pattern: '[A-ZÑ&]{4}\\d{6}[A-Z0-9]{3}', names: 'rfc', onlyNamed: true },
  { id: 'ar-cuil', pattern: '(?:20|23|24|27)-\\d{8}-\\d', names: 'cui[lt]', onlyNamed: false },
  { id: 'any', pattern: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}', names: 'dni|documento', onlyNamed: true },
  { id: 'cl-rut', pattern: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dkK]', names: 'rut|run', onlyNamed: false },
  {
    id: 'ca-sin',
    pattern: '\\d{3}[ -]?\\d{3}[ -]?\\d{3}',
    names: 'nas|sin|assurance sociale|social insurance',
    onlyNamed: true,
  },
  { id: 'in-aadhaar', pattern: '[2-9]\\d{3} ?\\d{4} ?\\d{4}', names: 'aadhaa?r', onlyNamed: true },
  { id: 'any', pattern: '[A-Z]{5}\\d{4}[A-Z]', names: 'pan(?: card| number| no)?', onlyNamed: true },
  { id: 'ie-pps', pattern: '\\d{7}[A-W][A-IW]?', names: 'ppsn?', onlyNamed: false },
  { id: 'au-tfn', pattern: '\\d{3} ?\\d{3} ?\\d{3}', names: 'tfn|tax file', onlyNamed: true },
  { id: 'za-id', pattern: '\\d{13}', names: 'id|identity', onlyNamed: true },
  { id: 'nl-bsn', pattern: '\\d{9}', names: 'bsn|burgerservicenummer', onlyNamed: true },
  {
    id: 'be-nn',
    pattern: '\\d{2}\\.?\\d{2}\\.?\\d{2}-?\\d{3}\\.?\\d{2}',
    names: 'rijksregister\\S{0,10}|registre national|niss|insz',
    onlyNamed: true,
  },
  {
    id: 'at-sv',
    pattern: '\\d{4} ?\\d{6}',
    names: 'svnr|sv-?nummer|sozialversicherung\\S{0,12}',
    onlyNamed: true,
  },
  { id: 'pl-pesel', pattern: '\\d{11}', names: 'pesel', onlyNamed: true },
  {
    id: 'any',
    pattern: '[A-Z0-9]{8,10}',
    names:
      'pass(?:port|eport)(?:nummer)?|reisepass\\S{0,8}|personalausweis\\S{0,8}|ausweis(?:nummer|nr)|pasaporte|passeport|driver.?s licen[cs]e|driving licen[cs]e|führerschein\\S{0,8}|permis de conduire|id card|carn[eé] de conducir|permiso de conducir|carte d.identité|cni|titre de séjour|aufenthaltstitel|versichertennummer|krankenversicherten\\S{0,8}|tarjeta sanitaria',
    onlyNamed: true,
  },
  {
    id: 'any',
    pattern: '[A-Z9]{5} ?\\d{6} ?[A-Z9]{2} ?\\d?[A-Z]{2,3}',
    names: 'driv\\S{1,4} licen[cs]e|licen[cs]e',
    onlyNamed: true,
  },
];
