import { appendOnly } from './append-only-sqlite.ts';

/**
 * For SQLite: a suggestion goes forward once, nobody decides about their own but who is alone, and points are given once,
 * to its member, for one that was accepted.
 */
export const suggestionGuardsSqlite = `
${appendOnly('suggestions', ['id'])}
${appendOnly('suggestion_steps', ['position'], ['suggestion_id', 'step'], ['post_id'])}
${appendOnly('suggestion_awards', ['suggestion_id'], ['entry_id'])}

create trigger suggestion_steps_begin_by_making before insert on suggestion_steps when new.step <> 'made' begin
  select raise(abort, 'suggestion: was never made') where not exists (
    select 1 from suggestion_steps where suggestion_id = new.suggestion_id and step = 'made');
end;
create trigger suggestion_steps_of_the_member before insert on suggestion_steps
  when new.step in ('made', 'withdrawn') begin
  select raise(abort, 'suggestion: only its member makes and withdraws it') where not exists (
    select 1 from suggestions where id = new.suggestion_id and member_id = new.by_member);
end;
create trigger suggestion_decided_by_another before insert on suggestion_steps
  when new.step in ('accepted', 'declined') begin
  select raise(abort, 'suggestion: nobody decides about their own')
    where (select count(*) from members) > 1
      and exists (select 1 from suggestions where id = new.suggestion_id and member_id = new.by_member);
end;
create trigger suggestion_awards_need_an_acceptance before insert on suggestion_awards begin
  select raise(abort, 'suggestion award: was not accepted') where not exists (
    select 1 from suggestion_steps where suggestion_id = new.suggestion_id and step = 'accepted');
end;
create trigger suggestion_awards_go_to_the_member before insert on suggestion_awards begin
  select raise(abort, 'suggestion award: no points of its member for it') where not exists (
    select 1 from suggestions join entries on entries.member_id = suggestions.member_id
    where suggestions.id = new.suggestion_id and entries.id = new.entry_id and entries.debit = 'issued'
      and entries.rule = 'suggestion' and entries.evidence = 'suggestion:' || new.suggestion_id
      and entries.points <= new.base);
end;
`;
