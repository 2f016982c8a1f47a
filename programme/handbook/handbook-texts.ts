import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type HandbookSection, type HandbookText, quizQuestion } from '#shared/contract/handbook.ts';
import type { Tables } from '../record/tables.ts';

const questionList = z.array(quizQuestion);

/** Number of the newest version; 0 in a programme that has no handbook. */
export async function newestVersion(database: Kysely<Tables>): Promise<number> {
  const { version } = await database
    .selectFrom('handbook_versions')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  return Number(version ?? 0);
}

/** Every text of a version, each language in its order. */
export async function textsOf(database: Kysely<Tables>, version: number): Promise<readonly HandbookText[]> {
  const rows = await database
    .selectFrom('handbook_texts')
    .select(['id', 'language', 'title', 'text', 'questions'])
    .where('version', '=', version)
    .orderBy('language')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, questions: questionList.parse(JSON.parse(row.questions)) }));
}

/** One handbook in a reader's language: in the English order, and English where a section lacks the language. */
export function inReadersLanguage<Section extends HandbookSection>(
  sections: readonly Section[],
  language: string,
): readonly Section[] {
  const short = shortLanguage(language);
  const own = sections.filter((section) => section.language === short);
  const english = sections.filter((section) => section.language === 'en');
  return [
    ...english.map((section) => own.find(({ id }) => id === section.id) ?? section),
    ...own.filter(({ id }) => !english.some((section) => section.id === id)),
  ];
}

/** `de` of `de-AT`. */
export function shortLanguage(language: string): string {
  return language.toLowerCase().split('-')[0] ?? 'en';
}
