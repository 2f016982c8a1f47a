/** What members ask for by a way that no key goes: without these, all of a table would be read for it. */
export const scaleIndexes = (): string => `
create index lots_by_member on lots (member_id);
create index redemption_steps_by_member on redemption_steps (by_member);
create index review_steps_by_member on review_steps (by_member);
create index review_uses_by_review on review_uses (review_id);
create index false_alarms_by_member on false_alarms (member_id) where member_id is not null;
create index entries_by_calendar on entries (day);
`;

/** The guard of migration 4 that counted all members at each step, and now asks whether there is another. Both databases read it alike. */
export const decidedByAnother = {
  name: 'redemption_steps_are_decided_by_somebody_else',
  message: 'redemption: decided by the member who asked',
  where: `new.step in ('approved', 'fulfilled')
    and exists (select 1 from redemptions where id = new.redemption_id and member_id = new.by_member)
    and (exists (select 1 from members where id < new.by_member)
      or exists (select 1 from members where id > new.by_member))`,
} as const;
