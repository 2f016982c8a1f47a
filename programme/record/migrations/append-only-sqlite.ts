/**
 * Triggers that let rows in and never out or changed. `insert or replace` removes a row without asking triggers on removal, so a row
 * that is there already, by one of its keys, is refused first.
 */
export function appendOnly(table: string, ...keys: readonly (readonly string[])[]): string {
  const refused = `select raise(abort, '${table}: append-only')`;
  const isThere = keys
    .map((columns) => `(${columns.map((column) => `${column} = new.${column}`).join(' and ')})`)
    .join(' or ');
  return `
create trigger ${table}_no_update before update on ${table} begin ${refused}; end;
create trigger ${table}_no_delete before delete on ${table} begin ${refused}; end;
create trigger ${table}_no_replace before insert on ${table}
  when exists (select 1 from ${table} where ${isThere}) begin ${refused}; end;`;
}
