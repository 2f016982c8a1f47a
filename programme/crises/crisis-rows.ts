import type { Kysely, Selectable } from 'kysely';
import { type Crisis, crisisFacts } from '#shared/contract/crisis.ts';
import type { Tables } from '../record/tables.ts';

type StepRow = Selectable<Tables['crisis_steps']> & { readonly by: string };

/** Every crisis and drill that has not ended, first started first. */
export function activeCrises(database: Kysely<Tables>): Promise<Crisis[]> {
  return crisesWhere(database, 'going-on');
}

/** Those that have ended, last ended first. */
export async function pastCrises(database: Kysely<Tables>): Promise<Crisis[]> {
  const ended = await crisesWhere(database, 'ended');
  return ended.sort((a, b) => ((a.endedAt ?? '') < (b.endedAt ?? '') ? 1 : -1));
}

/** One crisis, going on or not; null where there is none. */
export async function findCrisis(database: Kysely<Tables>, crisisId: string): Promise<Crisis | null> {
  const row = await database.selectFrom('crises').selectAll().where('id', '=', crisisId).executeTakeFirst();
  return row === undefined ? null : ((await withSteps(database, [row]))[0] ?? null);
}

async function crisesWhere(database: Kysely<Tables>, which: 'going-on' | 'ended'): Promise<Crisis[]> {
  const rows = await database
    .selectFrom('crises')
    .selectAll()
    .where(({ not, exists, selectFrom }) => {
      const hasEnded = exists(
        selectFrom('crisis_steps')
          .select('crisis_id')
          .whereRef('crisis_id', '=', 'crises.id')
          .where('step', '=', 'ended'),
      );
      return which === 'ended' ? hasEnded : not(hasEnded);
    })
    .orderBy('id')
    .execute();
  return withSteps(database, rows);
}

async function withSteps(
  database: Kysely<Tables>,
  rows: readonly Selectable<Tables['crises']>[],
): Promise<Crisis[]> {
  if (rows.length === 0) return [];
  const steps = await database
    .selectFrom('crisis_steps')
    .innerJoin('members', 'members.id', 'crisis_steps.by_member')
    .selectAll('crisis_steps')
    .select('members.name as by')
    .where(
      'crisis_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('position')
    .execute();
  const byCrisis = Map.groupBy(steps, ({ crisis_id }) => crisis_id);
  return rows.map((row) => toCrisis(row, byCrisis.get(row.id) ?? []));
}

function toCrisis(row: Selectable<Tables['crises']>, steps: readonly StepRow[]): Crisis {
  return {
    ...crisisFacts.parse(JSON.parse(row.facts)),
    id: row.id,
    startedAt: steps[0]?.at ?? '',
    endedAt: steps.find(({ step }) => step === 'ended')?.at ?? null,
    steps: steps.map(({ step, at, by, note }) => ({ step, at, by, note })),
  };
}
