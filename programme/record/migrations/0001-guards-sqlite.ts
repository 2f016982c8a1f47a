import { appendOnly } from './append-only-sqlite.ts';

/** What plain constraints cannot say, for SQLite: no past is changed, and no balance without its entry. */
export const sqliteGuards = `
${appendOnly('entries', ['position'], ['id'], ['key'], ['reverses'], ['member_id', 'sequence'])}
${appendOnly('commands', ['position'], ['member_id', 'key'])}
${appendOnly('awards', ['entry_id'], ['member_id', 'post_id', 'network', 'rule'])}
${appendOnly('share_openings', ['id'])}
${appendOnly('redemption_steps', ['position'], ['redemption_id', 'step'])}
${appendOnly('redemption_transitions', ['before', 'after'])}
${appendOnly('lot_uses', ['redemption_id', 'lot_id'])}
${appendOnly('policy_packs', ['version'])}
${appendOnly('points_rules', ['version'])}

create trigger entries_follow_the_chain before insert on entries begin
  select raise(abort, 'chain: wrong sequence') where new.sequence <> 1 + coalesce(
    (select max(sequence) from entries where member_id = new.member_id), 0);
  select raise(abort, 'chain: wrong prev') where new.prev <> coalesce(
    (select hash from entries where member_id = new.member_id and sequence = new.sequence - 1),
    '${'0'.repeat(64)}');
end;

create trigger entries_belong_to_one_member before insert on entries begin
  select raise(abort, 'accounts: not a move of this member') where not exists (
    select 1 where new.debit = 'member:' || new.member_id or new.credit = 'member:' || new.member_id
      or exists (select 1 from redemptions where id = substr(new.debit, 6) and new.debit like 'held:%' and member_id = new.member_id));
  select raise(abort, 'accounts: not a hold of this member') where
    (new.credit like 'held:%' and not exists
      (select 1 from redemptions where id = substr(new.credit, 6) and member_id = new.member_id));
end;

create trigger entries_reverse_exactly before insert on entries when new.reverses is not null begin
  select raise(abort, 'reversal: not the same entry turned round') where not exists (
    select 1 from entries where id = new.reverses and member_id = new.member_id and reverses is null
      and debit = new.credit and credit = new.debit and points = new.points);
end;

create trigger entries_move_points after insert on entries begin
  update balances set points = points - new.points, last_entry = new.position where account = new.debit;
  update balances set points = points + new.points, last_entry = new.position where account = new.credit;
  select raise(abort, 'balance: not what the entry says') where new.balance <>
    (select coalesce(max(points), 0) from balances where account = 'member:' || new.member_id);
end;

create trigger balances_start_empty before insert on balances begin
  select raise(abort, 'balance: starts at 0') where new.points <> 0 or new.last_entry <> 0;
end;
create trigger balances_change_by_entries before update on balances begin
  select raise(abort, 'balance: changed without its entry') where new.account <> old.account
    or new.last_entry <= old.last_entry
    or not exists (select 1 from entries where position = new.last_entry
      and ((debit = old.account and new.points = old.points - points)
        or (credit = old.account and new.points = old.points + points)));
end;
create trigger balances_stay before delete on balances begin
  select raise(abort, 'balance: cannot be removed');
end;

create trigger lots_stay before delete on lots begin
  select raise(abort, 'lot: cannot be removed');
end;
create trigger lots_keep_their_origin before update on lots begin
  select raise(abort, 'lot: only what remains may change') where new.id <> old.id
    or new.member_id <> old.member_id or new.entry_id <> old.entry_id
    or new.expires_on <> old.expires_on or new.points <> old.points;
end;

create trigger shares_stay before delete on shares begin
  select raise(abort, 'share: cannot be removed');
end;
create trigger shares_evidence_only_goes_up before update on shares begin
  select raise(abort, 'share: evidence only goes up') where
    instr('opened declared linked', new.evidence) < instr('opened declared linked', old.evidence);
  select raise(abort, 'share: cannot become another') where
    new.member_id <> old.member_id or new.post_id <> old.post_id or new.network <> old.network;
end;

create trigger redemptions_begin_requested before insert on redemptions begin
  select raise(abort, 'redemption: begins as requested') where new.state <> 'requested';
end;
create trigger redemptions_stay before delete on redemptions begin
  select raise(abort, 'redemption: cannot be removed');
end;
create trigger redemptions_keep before update on redemptions begin
  select raise(abort, 'redemption: changed without its step') where new.id <> old.id
    or new.member_id <> old.member_id or new.reward_id <> old.reward_id or new.points <> old.points
    or not exists (select 1 from redemption_steps where redemption_id = old.id and step = new.state)
    or not exists (select 1 from redemption_transitions where before = old.state and after = new.state);
end;
create trigger redemption_steps_follow_the_table before insert on redemption_steps begin
  select raise(abort, 'redemption: no such step from here') where new.step <> 'requested' and not exists (
    select 1 from redemptions join redemption_transitions on before = state and after = new.step
      where id = new.redemption_id);
end;
create trigger redemption_steps_set_the_state after insert on redemption_steps when new.step <> 'requested' begin
  update redemptions set state = new.step where id = new.redemption_id;
end;
`;
