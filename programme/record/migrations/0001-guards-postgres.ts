import { appendOnly, refuseWhere, staysThere } from './postgres-triggers.ts';

/**
 * What plain constraints cannot say, for PostgreSQL: refuses what 0001-guards-sqlite.ts refuses, under the same names.
 * Two refusals count as lost races: whoever tries again finds the chain, or the redemption, as it is now.
 */
export const postgresGuards = `
${[
  'entries',
  'commands',
  'awards',
  'share_openings',
  'redemption_steps',
  'redemption_transitions',
  'lot_uses',
  'policy_packs',
  'points_rules',
]
  .map(appendOnly)
  .join('')}
${staysThere('balances', 'balance')}
${staysThere('lots', 'lot')}
${staysThere('shares', 'share')}
${staysThere('redemptions', 'redemption')}

${refuseWhere('entries_follow_the_chain', 'before insert on entries', [
  [
    'chain: wrong sequence',
    `new.sequence <> 1 + coalesce((select max(sequence) from entries where member_id = new.member_id), 0)`,
    'serialization_failure',
  ],
  [
    'chain: wrong prev',
    `new.prev <> coalesce(
      (select hash from entries where member_id = new.member_id and sequence = new.sequence - 1), '${'0'.repeat(64)}')`,
  ],
])}

${refuseWhere('entries_belong_to_one_member', 'before insert on entries', [
  [
    'accounts: not a move of this member',
    `not (new.debit = 'member:' || new.member_id or new.credit = 'member:' || new.member_id
      or (new.debit like 'held:%' and exists
        (select 1 from redemptions where id = substr(new.debit, 6) and member_id = new.member_id)))`,
  ],
  [
    'accounts: not a hold of this member',
    `new.credit like 'held:%' and not exists
      (select 1 from redemptions where id = substr(new.credit, 6) and member_id = new.member_id)`,
  ],
])}

${refuseWhere('entries_reverse_exactly', 'before insert on entries', [
  [
    'reversal: not the same entry turned round',
    `new.reverses is not null and not exists (
      select 1 from entries where id = new.reverses and member_id = new.member_id and reverses is null
        and debit = new.credit and credit = new.debit and points = new.points)`,
  ],
])}

create function entries_move_points() returns trigger language plpgsql as $$
declare
  moved record;
begin
  -- In one order, whoever is debited: two entries at once wait for each other and never in a circle.
  for moved in select account, sum(change) as change
    from (values (new.debit, -new.points), (new.credit, new.points)) as sides (account, change)
    group by account order by account
  loop
    update balances set points = points + moved.change, last_entry = new.position where account = moved.account;
  end loop;
  if new.balance <> (select coalesce(max(points), 0) from balances where account = 'member:' || new.member_id) then
    raise exception 'balance: not what the entry says';
  end if;
  return null;
end $$;
create trigger entries_move_points after insert on entries for each row execute function entries_move_points();

${refuseWhere('balances_start_empty', 'before insert on balances', [
  ['balance: starts at 0', 'new.points <> 0 or new.last_entry <> 0'],
])}

${refuseWhere('balances_change_by_entries', 'before update on balances', [
  [
    // Numbers of entries are given out before accounts are locked, so the last one may be lower than the one before.
    // That an entry moves points once is known by who asks: its own trigger, which is one deeper than a statement.
    'balance: changed without its entry',
    `pg_trigger_depth() < 2 or new.account <> old.account or new.last_entry = old.last_entry
      or not exists (select 1 from entries where position = new.last_entry
        and ((debit = old.account and new.points = old.points - points)
          or (credit = old.account and new.points = old.points + points)))`,
  ],
])}

${refuseWhere('lots_keep_their_origin', 'before update on lots', [
  [
    'lot: only what remains may change',
    `(new.id, new.member_id, new.entry_id, new.expires_on, new.points)
      is distinct from (old.id, old.member_id, old.entry_id, old.expires_on, old.points)`,
  ],
])}

${refuseWhere('shares_evidence_only_goes_up', 'before update on shares', [
  [
    'share: evidence only goes up',
    `strpos('opened declared linked', new.evidence) < strpos('opened declared linked', old.evidence)`,
  ],
  [
    'share: cannot become another',
    '(new.member_id, new.post_id, new.network) is distinct from (old.member_id, old.post_id, old.network)',
  ],
])}

${refuseWhere('redemptions_begin_requested', 'before insert on redemptions', [
  ['redemption: begins as requested', `new.state <> 'requested'`],
])}
${refuseWhere('redemptions_keep', 'before update on redemptions', [
  [
    'redemption: changed without its step',
    `(new.id, new.member_id, new.reward_id, new.points)
        is distinct from (old.id, old.member_id, old.reward_id, old.points)
      or not exists (select 1 from redemption_steps where redemption_id = old.id and step = new.state)
      or not exists (select 1 from redemption_transitions where before = old.state and after = new.state)`,
  ],
])}
${refuseWhere('redemption_steps_follow_the_table', 'before insert on redemption_steps', [
  [
    'redemption: no such step from here',
    `new.step <> 'requested' and not exists (
      select 1 from redemptions join redemption_transitions on before = state and after = new.step
        where id = new.redemption_id)`,
    'serialization_failure',
  ],
])}
create function redemption_steps_set_the_state() returns trigger language plpgsql as $$
begin
  update redemptions set state = new.step where id = new.redemption_id;
  return null;
end $$;
create trigger redemption_steps_set_the_state after insert on redemption_steps for each row
  when (new.step <> 'requested') execute function redemption_steps_set_the_state();
`;
