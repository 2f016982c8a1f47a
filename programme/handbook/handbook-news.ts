import { z } from 'zod';
import type { HandbookNews, QuizQuestion } from '#shared/contract/handbook.ts';
import { compareHandbooks } from '#shared/handbook/compare-handbooks.ts';
import type { Context } from '../context.ts';
import { trainingPoints } from './award-training.ts';
import { inReadersLanguage, newestVersion, shortLanguage, textsOf } from './handbook-texts.ts';
import { openDemands } from './open-demands.ts';

const removedSections = z.array(z.object({ language: z.string(), id: z.string(), note: z.string() }));

/** What changed for a member, and what is still asked of them; null where there is no handbook. */
export async function handbookNews(context: Context, language: string): Promise<HandbookNews | null> {
  const { database } = context;
  const version = await newestVersion(database);
  if (version === 0) return null;
  const demands = await openDemands(context);
  const known = demands.lastAcknowledged?.version ?? version;
  // Nothing is asked: then the last change is what there is to read.
  const since = demands.first === null ? version - 1 : Math.min(demands.first - 1, known);
  const { publishedAt } = await database
    .selectFrom('handbook_versions')
    .select('published_at as publishedAt')
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  const training = demands.training;
  return {
    version,
    publishedAt,
    since,
    changes: await changesSince(context, { since, version, language }),
    asksAcknowledgement: demands.acknowledge !== null,
    acknowledgedAt: demands.lastAcknowledged?.version === version ? demands.lastAcknowledged.at : null,
    training:
      training === null
        ? null
        : {
            version: training,
            passedAt: demands.passedAt,
            points: await trainingPoints(context),
            questions: (await trainingQuestions(context, training, language)).map(
              ({ section, question, options }) => ({
                section,
                question,
                options: options.map(({ text }) => text),
              }),
            ),
          },
    holdsSharing: demands.holdsSharing,
  };
}

/** The questions of the sections that a version changed, in the reader's language. */
export async function trainingQuestions(
  { database }: Context,
  version: number,
  language: string,
): Promise<readonly (QuizQuestion & { readonly section: string })[]> {
  const changed = await database
    .selectFrom('handbook_texts')
    .select('id')
    .distinct()
    .where('version', '=', version)
    .where('is_changed', '=', 1)
    .execute();
  return inReadersLanguage(await textsOf(database, version), language)
    .filter(({ id }) => changed.some((row) => row.id === id))
    .flatMap(({ title, questions }) => questions.map((question) => ({ ...question, section: title })));
}

type Span = { readonly since: number; readonly version: number; readonly language: string };

async function changesSince(context: Context, span: Span): Promise<HandbookNews['changes']> {
  const { database } = context;
  // Where there was nothing before, nothing has changed.
  if (span.since === 0) return [];
  const [before, after] = await Promise.all(
    [span.since, span.version].map(async (version) =>
      inReadersLanguage(await textsOf(database, version), span.language),
    ),
  );
  const notes = await notesSince(context, span);
  return compareHandbooks(before ?? [], after ?? []).map((change) => ({
    ...change,
    notes: [...new Set(notes.filter(({ id }) => id === change.id).map(({ note }) => note))],
  }));
}

async function notesSince({ database }: Context, { since, language }: Span) {
  const rows = await database
    .selectFrom('handbook_texts')
    .select(['version', 'language', 'id', 'note'])
    .where('version', '>', since)
    .where('is_changed', '=', 1)
    .execute();
  const versions = await database
    .selectFrom('handbook_versions')
    .select(['version', 'removed'])
    .where('version', '>', since)
    .execute();
  const removed = versions.flatMap(({ version, removed }) =>
    removedSections.parse(JSON.parse(removed)).map((section) => ({ version, ...section })),
  );
  const all = [...rows, ...removed].sort((one, other) => one.version - other.version);
  const own = all.filter((note) => note.language === shortLanguage(language));
  return [
    ...own,
    ...all.filter(({ language, id }) => language === 'en' && !own.some((note) => note.id === id)),
  ];
}
