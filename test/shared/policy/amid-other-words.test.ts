import { describe, expect, test } from 'vitest';
import { guessLanguage, type TextLanguage } from '#shared/policy/reading/guess-language.ts';
import { likelyLanguages } from '#shared/policy/reading/languages-in.ts';
import { plainText } from '#shared/policy/reading/plain-text.ts';
import type { RuleId } from '#shared/policy/rule-ids.ts';
import { checkRow } from './check-row.ts';
import type { RuleTable } from './rule-table.ts';
import { table as harassment } from './rules/harassment.ts';
import { table as speaking } from './rules/speaking-for-company.ts';
import { table as speculation } from './rules/speculation.ts';
import { table as claims } from './rules/unapproved-claims.ts';

/** A day's talk, around what is looked for. */
const talk: Readonly<Record<TextLanguage, readonly [before: string, after: string]>> = {
  en: [
    'The rain stopped at seven, the bus came around the corner, and the baker had saved me the last roll. ',
    ' In the evening we watched the match, fed the cat and planted two rows of leeks behind the shed.',
  ],
  de: [
    'Um sieben hörte der Regen auf, der Bus bog um die Ecke, und der Bäcker hatte mir das letzte Brötchen aufgehoben. ',
    ' Am Abend haben wir das Spiel geschaut, die Katze gefüttert und hinter dem Schuppen zwei Reihen Lauch gepflanzt.',
  ],
  fr: [
    'La pluie a cessé à sept heures, le bus tournait au coin de la rue, et la boulangère m’avait gardé le dernier croissant. ',
    ' Le soir, nous avons regardé le match, nourri le chat et planté deux rangs de poireaux derrière la remise.',
  ],
  es: [
    'A las siete dejó de llover, el autobús dobló la esquina, y la panadera me había guardado el último bollo. ',
    ' Por la tarde vimos el partido, dimos de comer al gato y plantamos dos filas de puerros detrás del cobertizo.',
  ],
};

const tables: readonly (readonly [RuleId, RuleTable])[] = [
  ['speculation', speculation],
  ['unapproved-claims', claims],
  ['harassment', harassment],
  ['speaking-for-company', speaking],
];

/** The rows of a table that show their language without a doubt, with it. */
function rowsOf({ flagged }: RuleTable): readonly (readonly [string, TextLanguage])[] {
  return flagged.flatMap((row) => {
    if (typeof row !== 'string') return [];
    const text = plainText(row);
    const language = guessLanguage(text);
    return language === null || likelyLanguages(text).length > 1 ? [] : [[row, language] as const];
  });
}

describe.each(tables)('%s', (rule, table) => {
  test.each(rowsOf(table))('is heard amid other words: %s', (row, language) => {
    const [before, after] = talk[language];
    expect(checkRow(rule, `${before}${row}${after}`, {}).findings).not.toEqual([]);
  });
});
