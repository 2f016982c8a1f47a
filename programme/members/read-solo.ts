import type { Kysely } from 'kysely';
import { z } from 'zod';
import { role } from '#shared/contract/role.ts';
import type { Context } from '../context.ts';
import type { Tables } from '../record/tables.ts';

export type Solo = Pick<Context, 'memberId' | 'roles' | 'programme'>;

/** The programme and its one member; null in a record that is still empty. */
export async function readSolo(database: Kysely<Tables>): Promise<Solo | null> {
  const programme = await database
    .selectFrom('programme')
    .select(['name', 'company', 'time_zone as timeZone'])
    .executeTakeFirst();
  if (programme === undefined) return null;
  const member = await database
    .selectFrom('members')
    .select(['id', 'roles'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { memberId: member.id, roles: z.array(role).parse(JSON.parse(member.roles)), programme };
}
