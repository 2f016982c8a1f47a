import { appendOnly, refuseWhere } from './postgres-triggers.ts';

/** For PostgreSQL: refuses what 0013-guards-sqlite.ts refuses, under the same names. */
export const suggestionGuardsPostgres = `
${['suggestions', 'suggestion_steps', 'suggestion_awards'].map(appendOnly).join('')}

${refuseWhere('suggestion_steps_begin_by_making', 'before insert on suggestion_steps', [
  [
    'suggestion: was never made',
    `new.step <> 'made' and not exists (
      select 1 from suggestion_steps where suggestion_id = new.suggestion_id and step = 'made')`,
  ],
])}
${refuseWhere('suggestion_steps_of_the_member', 'before insert on suggestion_steps', [
  [
    'suggestion: only its member makes and withdraws it',
    `new.step in ('made', 'withdrawn') and not exists (
      select 1 from suggestions where id = new.suggestion_id and member_id = new.by_member)`,
  ],
])}
${refuseWhere('suggestion_decided_by_another', 'before insert on suggestion_steps', [
  [
    'suggestion: nobody decides about their own',
    `new.step in ('accepted', 'declined') and (select count(*) from members) > 1
      and exists (select 1 from suggestions where id = new.suggestion_id and member_id = new.by_member)`,
  ],
])}
${refuseWhere('suggestion_awards_need_an_acceptance', 'before insert on suggestion_awards', [
  [
    'suggestion award: was not accepted',
    `not exists (
      select 1 from suggestion_steps where suggestion_id = new.suggestion_id and step = 'accepted')`,
  ],
])}
${refuseWhere('suggestion_awards_go_to_the_member', 'before insert on suggestion_awards', [
  [
    'suggestion award: no points of its member for it',
    `not exists (
      select 1 from suggestions join entries on entries.member_id = suggestions.member_id
      where suggestions.id = new.suggestion_id and entries.id = new.entry_id and entries.debit = 'issued'
        and entries.rule = 'suggestion' and entries.evidence = 'suggestion:' || new.suggestion_id
        and entries.points <= new.base)`,
  ],
])}
`;
