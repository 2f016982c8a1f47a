import type { Kysely } from 'kysely';
import type { Person } from '#shared/contract/person.ts';
import type { Tables } from '../record/tables.ts';

/** Writes only where something is new: it is asked with every call. */
export async function welcomePerson(
  database: Kysely<Tables>,
  { id, name, roles: said }: Person,
): Promise<void> {
  const roles = JSON.stringify(said);
  const known = await database
    .selectFrom('members')
    .select(['name', 'roles'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (known?.name === name && known.roles === roles) return;
  await database
    .insertInto('members')
    .values({ id, name, roles })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, roles }))
    .execute();
}
