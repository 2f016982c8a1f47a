/** What a trigger does after a change of a row, in words that both databases read alike. */
export type Follows = { readonly on: string; readonly when?: string; readonly does: string };

export function followsSqlite(all: Readonly<Record<string, Follows>>): string {
  return Object.entries(all)
    .map(
      ([name, { on, when, does }]) => `
create trigger ${name} ${on} ${when === undefined ? '' : `when ${when}`} begin ${does}
end;`,
    )
    .join('\n');
}

export function followsPostgres(all: Readonly<Record<string, Follows>>): string {
  return Object.entries(all)
    .map(
      ([name, { on, when, does }]) => `
create function ${name}() returns trigger language plpgsql as $$
begin ${does}
  return null;
end $$;
create trigger ${name} ${on} for each row ${when === undefined ? '' : `when (${when})`} execute function ${name}();`,
    )
    .join('\n');
}
