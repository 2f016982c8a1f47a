import { appendOnly } from './append-only-sqlite.ts';

/** What plain constraints cannot say of rewards, for SQLite. */
export const rewardGuardsSqlite = `
${appendOnly('redemption_terms', ['redemption_id'])}
${appendOnly('point_costs', ['version'])}

create trigger redemption_steps_are_decided_by_somebody_else before insert on redemption_steps
  when new.step in ('approved', 'fulfilled') begin
  select raise(abort, 'redemption: decided by the member who asked') where exists (
    select 1 from redemptions where id = new.redemption_id and member_id = new.by_member)
    and (select count(*) from members) > 1;
end;
create trigger redemption_steps_wait_for_approval before insert on redemption_steps when new.step = 'fulfilled' begin
  select raise(abort, 'redemption: not approved') where exists (
    select 1 from redemption_terms where redemption_id = new.redemption_id and needs_approval = 1)
    and not exists (
      select 1 from redemption_steps where redemption_id = new.redemption_id and step = 'approved');
end;
create trigger redemption_steps_erase_details after insert on redemption_steps
  when new.step in ('fulfilled', 'released') begin
  delete from delivery_details where redemption_id = new.redemption_id;
end;
create trigger delivery_details_only_while_waiting before insert on delivery_details begin
  select raise(abort, 'delivery: nothing waits to be sent') where not exists (
    select 1 from redemptions where id = new.redemption_id and state in ('requested', 'approved'));
end;

create trigger voucher_codes_stay before delete on voucher_codes begin
  select raise(abort, 'voucher: cannot be removed');
end;
create trigger voucher_codes_are_given_once before update on voucher_codes begin
  select raise(abort, 'voucher: given already, or changed') where old.redemption_id is not null
    or new.redemption_id is null or new.id <> old.id or new.reward_id <> old.reward_id
    or new.print <> old.print or new.sealed <> old.sealed or new.added_at <> old.added_at;
  select raise(abort, 'voucher: for another reward') where not exists (
    select 1 from redemptions where id = new.redemption_id and reward_id = new.reward_id);
end;

create trigger budgets_stay before delete on budgets begin
  select raise(abort, 'budget: cannot be removed');
end;
create trigger budgets_keep_their_currency before update on budgets begin
  select raise(abort, 'budget: another currency') where new.id <> old.id or new.currency <> old.currency;
end;
`;
