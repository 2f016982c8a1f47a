import type { ClientBase } from 'pg';
import { escapeIdentifier } from 'pg';

/**
 * Gives the role that the app runs as what the triggers would let it do anyway, and no more: reading, adding, and
 * changing or removing rows only where no trigger refuses it. Emptying and owning a table are the owner's alone.
 */
export async function grantRights(owner: ClientBase, role: string): Promise<void> {
  const app = escapeIdentifier(role);
  const { rows } = await owner.query<{ name: string; is_changed: boolean; is_removed: boolean }>(`
    select relname as name,
      not exists (select 1 from pg_trigger
        where tgrelid = pg_class.oid and tgname = relname || '_no_update') as is_changed,
      not exists (select 1 from pg_trigger
        where tgrelid = pg_class.oid and tgname in (relname || '_no_delete', relname || '_stay')) as is_removed
    from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'`);
  await owner.query(`grant usage on schema ${escapeIdentifier(await schemaOf(owner))} to ${app}`);
  for (const { name, is_changed, is_removed } of rows) {
    const verbs = ['select', 'insert', ...(is_changed ? ['update'] : []), ...(is_removed ? ['delete'] : [])];
    const table = escapeIdentifier(name);
    await owner.query(`revoke all on ${table} from ${app}`);
    await owner.query(`grant ${ofMigrations.has(name) ? 'select' : verbs.join(', ')} on ${table} to ${app}`);
  }
}

/** What stands in them is said by migrations, and by nobody else. */
const ofMigrations: ReadonlySet<string> = new Set(['record_migrations', 'redemption_transitions']);

async function schemaOf(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_schema() as name');
  return rows[0]?.name ?? 'public';
}
