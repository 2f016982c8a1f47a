import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** What the handbook still asks of a member. Versions are null where nothing is asked. */
export type OpenDemands = {
  /** The newest version that asks for an acknowledgement, or one newer than it, is not acknowledged yet. */
  readonly acknowledge: number | null;
  /** The newest version with a training that counts. */
  readonly training: number | null;
  readonly passedAt: string | null;
  readonly lastAcknowledged: { readonly version: number; readonly at: string } | null;
  /** Oldest version that still asks for something. */
  readonly first: number | null;
  readonly holdsSharing: boolean;
};

/** What a version asked for is done by reading it or any later one; a roll back ends what the versions before it asked. */
export async function openDemands({ database, memberId }: Context): Promise<OpenDemands> {
  const versions = await database
    .selectFrom('handbook_versions')
    .select(['version', 'asks_acknowledgement', 'has_training', 'holds_sharing'])
    .where(
      'version',
      '>=',
      sql<number>`coalesce((select max(version) from handbook_versions where restores is not null), 0)`,
    )
    .where(({ or, eb }) => or([eb('asks_acknowledgement', '=', 1), eb('has_training', '=', 1)]))
    .orderBy('version')
    .execute();
  const [acknowledged, passed] = await Promise.all(
    (['handbook_acknowledgements', 'handbook_trainings'] as const).map((table) =>
      database
        .selectFrom(table)
        .select(['version', 'at'])
        .where('member_id', '=', memberId)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst(),
    ),
  );
  const isUnread = (row: (typeof versions)[number]) =>
    row.asks_acknowledgement === 1 && row.version > (acknowledged?.version ?? 0);
  const isUntrained = (row: (typeof versions)[number]) =>
    row.has_training === 1 && row.version > (passed?.version ?? 0);
  const open = versions.filter((row) => isUnread(row) || isUntrained(row));
  const training = versions.filter(({ has_training }) => has_training === 1).at(-1)?.version ?? null;
  return {
    acknowledge: versions.filter(isUnread).at(-1)?.version ?? null,
    training,
    passedAt: training !== null && passed !== undefined && passed.version >= training ? passed.at : null,
    lastAcknowledged: acknowledged ?? null,
    first: open[0]?.version ?? null,
    holdsSharing: open.some(({ holds_sharing }) => holds_sharing === 1),
  };
}
