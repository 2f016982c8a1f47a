import { appendOnly } from './append-only-sqlite.ts';

/** For SQLite: what was said and done in a crisis stays, from its start on. */
export const crisisGuardsSqlite = `
${appendOnly('crises', ['id'])}
${appendOnly('crisis_steps', ['position'])}

create trigger crisis_steps_begin_with_the_start before insert on crisis_steps when new.step <> 'started' begin
  select raise(abort, 'crisis: has not started') where not exists (
    select 1 from crisis_steps where crisis_id = new.crisis_id and step = 'started');
end;
create trigger crisis_steps_end_once before insert on crisis_steps when new.step <> 'noted' begin
  select raise(abort, 'crisis_steps: append-only') where exists (
    select 1 from crisis_steps where crisis_id = new.crisis_id and step = new.step);
end;
`;
