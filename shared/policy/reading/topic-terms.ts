import { numberWords } from '../words/number-words.ts';
import { german } from '../words/topics/de.ts';
import { english } from '../words/topics/en.ts';
import { spanish } from '../words/topics/es.ts';
import { french } from '../words/topics/fr.ts';
import { plain } from './plain-text.ts';

export const topicLanguages = [english, german, french, spanish];

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const ordinals: Readonly<Record<string, readonly [de: string, fr: string, es: string]>> = {
  second: ['zweiten', 'deuxième', 'segunda'],
  third: ['dritten', 'troisième', 'tercera'],
  fourth: ['vierten', 'quatrième', 'cuarta'],
  fifth: ['fünften', 'cinquième', 'quinta'],
};

/** A listed term with the other ways to say it: in the other languages, with its number in words, turned round. */
export function topicTerms(term: string): readonly string[] {
  const key = plain(term);
  const said = topicLanguages.flatMap(({ sameAs, turns }) => [
    ...(Object.hasOwn(sameAs, key) ? (sameAs[key] ?? []) : []),
    ...Object.entries(turns).flatMap(([turn, others]) => turned(key, turn, others)),
  ]);
  return [...new Set([term, ...said, ...numbered(term), ...ofGeneration(term)])];
}

function turned(key: string, turn: string, others: readonly string[]): readonly string[] {
  const [before = '', after = ''] = turn.split('{x}');
  if (!key.startsWith(before) || !key.endsWith(after)) return [];
  const thing = key.slice(before.length, key.length - after.length);
  return thing === '' ? [] : others.map((other) => other.replace('{x}', thing));
}

/** "Hearth 3" is said "Hearth three" and written "Hearth III". */
function numbered(term: string): readonly string[] {
  const [, name, digits] = /^(.*\p{L}) ?(\d{1,2})$/u.exec(term) ?? [];
  if (name === undefined || digits === undefined || name.length < 3) return [];
  const words = [...numberWords].filter(([, value]) => value === digits).map(([word]) => word);
  const letters = roman[Number(digits)] ?? '';
  return [...words, ...(letters.length > 1 ? [letters] : [])].map((number) => `${name} ${number}`);
}

/** "third-generation Hearth". */
function ofGeneration(term: string): readonly string[] {
  const [, ordinal = '', name] = /^(\w+)[- ]generation (.+)$/i.exec(term) ?? [];
  const others = Object.hasOwn(ordinals, ordinal.toLowerCase()) ? ordinals[ordinal.toLowerCase()] : undefined;
  if (name === undefined || others === undefined) return [];
  const [de, fr, es] = others;
  return [
    `${name} of the ${ordinal} generation`,
    `${ordinal} generation of ${name}`,
    `${ordinal} generation of the ${name}`,
    `${name} der ${de} Generation`,
    `${de.slice(0, -1)} Generation ${name}`,
    `${de} Generation ${name}`,
    `${de.slice(0, -1)} Generation der ${name}`,
    `${de.slice(0, -1)} Generation von ${name}`,
    `${name} de ${fr} génération`,
    `${name} ${fr} du nom`,
    `${fr} génération de ${name}`,
    `${fr} génération de la ${name}`,
    `${fr} génération du ${name}`,
    `${name} de ${es} generación`,
    `${es} generación de ${name}`,
    `${es} generación del ${name}`,
  ];
}
