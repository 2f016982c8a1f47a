import type { Output } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { waitingEdits } from './handbook-edits.ts';
import { newestVersion, textsOf } from './handbook-texts.ts';

/** In smaller groups a number would be about persons. */
const smallestGroup = 5;

/** All that a manager edits. */
export async function handbookDesk(context: Context): Promise<Output<'handbook.desk'>> {
  const { database } = context;
  const version = await newestVersion(database);
  return {
    version,
    sections: [...(await textsOf(database, version))],
    edits: [...(await waitingEdits(context))],
    acknowledged: await acknowledged(context, version),
  };
}

async function acknowledged(
  { database }: Context,
  version: number,
): Promise<Output<'handbook.desk'>['acknowledged']> {
  const { members } = await database
    .selectFrom('members')
    .select(({ fn }) => fn.countAll<number>().as('members'))
    .executeTakeFirstOrThrow();
  if (Number(members) < smallestGroup) return null;
  const { count } = await database
    .selectFrom('handbook_acknowledgements')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return { count: Number(count), members: Number(members) };
}
