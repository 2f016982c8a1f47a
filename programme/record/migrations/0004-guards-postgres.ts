import { appendOnly, refuseWhere, staysThere } from './postgres-triggers.ts';

/** What plain constraints cannot say of rewards, for PostgreSQL: refuses what 0004-guards-sqlite.ts refuses, under the same names. */
export const rewardGuardsPostgres = `
${['redemption_terms', 'point_costs'].map(appendOnly).join('')}
${staysThere('budgets', 'budget')}
${staysThere('voucher_codes', 'voucher')}

${refuseWhere('redemption_steps_are_decided_by_somebody_else', 'before insert on redemption_steps', [
  [
    'redemption: decided by the member who asked',
    `new.step in ('approved', 'fulfilled')
      and exists (select 1 from redemptions where id = new.redemption_id and member_id = new.by_member)
      and (select count(*) from members) > 1`,
  ],
])}
${refuseWhere('redemption_steps_wait_for_approval', 'before insert on redemption_steps', [
  [
    'redemption: not approved',
    `new.step = 'fulfilled'
      and exists (select 1 from redemption_terms where redemption_id = new.redemption_id and needs_approval = 1)
      and not exists (
        select 1 from redemption_steps where redemption_id = new.redemption_id and step = 'approved')`,
  ],
])}
create function redemption_steps_erase_details() returns trigger language plpgsql as $$
begin
  delete from delivery_details where redemption_id = new.redemption_id;
  return null;
end $$;
create trigger redemption_steps_erase_details after insert on redemption_steps for each row
  when (new.step in ('fulfilled', 'released')) execute function redemption_steps_erase_details();
${refuseWhere('delivery_details_only_while_waiting', 'before insert on delivery_details', [
  [
    'delivery: nothing waits to be sent',
    `not exists (
      select 1 from redemptions where id = new.redemption_id and state in ('requested', 'approved'))`,
  ],
])}

${refuseWhere('voucher_codes_are_given_once', 'before update on voucher_codes', [
  [
    'voucher: given already, or changed',
    `old.redemption_id is not null or new.redemption_id is null
      or (new.id, new.reward_id, new.print, new.sealed, new.added_at)
        is distinct from (old.id, old.reward_id, old.print, old.sealed, old.added_at)`,
  ],
  [
    'voucher: for another reward',
    'not exists (select 1 from redemptions where id = new.redemption_id and reward_id = new.reward_id)',
  ],
])}

${refuseWhere('budgets_keep_their_currency', 'before update on budgets', [
  ['budget: another currency', '(new.id, new.currency) is distinct from (old.id, old.currency)'],
])}
`;
