/** Why, where, and an SQLSTATE by its name where it is not the usual one. */
type Refusal = readonly [message: string, where: string, state?: string];

/** A trigger for each row that refuses where a condition holds, in the order given. `when` is `before insert on shares`. */
export function refuseWhere(name: string, when: string, refusals: readonly Refusal[]): string {
  const checks = refusals.map(
    ([message, where, state = 'restrict_violation']) =>
      `if ${where} then raise exception '${message}' using errcode = '${state}'; end if;`,
  );
  return `
create function ${name}() returns trigger language plpgsql as $$
begin
  ${checks.join('\n  ')}
  return new;
end $$;
create trigger ${name} ${when} for each row execute function ${name}();`;
}

/** Nothing in the table may change or go; rows are only added. */
export function appendOnly(table: string): string {
  return (['update', 'delete', 'truncate'] as const)
    .map((verb) => refuseVerb(`${table}_no_${verb}`, verb, table, `${table}: append-only`))
    .join('');
}

/** No row of the table may go. */
export function staysThere(table: string, what: string): string {
  const message = `${what}: cannot be removed`;
  return `${refuseVerb(`${table}_stay`, 'delete', table, message)}${refuseVerb(`${table}_no_truncate`, 'truncate', table, message)}`;
}

/** Once a statement, so also where it would meet no row at all. */
function refuseVerb(name: string, verb: string, table: string, message: string): string {
  return `
create function ${name}() returns trigger language plpgsql as $$
begin
  raise exception '${message}' using errcode = 'restrict_violation';
end $$;
create trigger ${name} before ${verb} on ${table} for each statement execute function ${name}();`;
}
