/** What of a correction was already spent is owed: the member's entries of these two rules say how much. */
export const debtIndex = (): string => `
create index entries_of_debt on entries (member_id) where rule in ('debt', 'debt-paid');
`;

/** What the member of a new entry owes before it. Both databases read it alike. */
const owed = `(select coalesce(sum(case rule when 'debt' then points else -points end), 0) from entries
  where member_id = new.member_id and rule in ('debt', 'debt-paid'))`;

/** When each guard refuses. */
export const correctionRefusals = {
  /** A manual entry names who made it; its reason is never empty by its own check. */
  entries_correction_has_its_author: {
    message: 'correction: by nobody',
    where: `new.reverses is not null and not exists (select 1 from members where 'manager:' || id = new.evidence)`,
  },
  entries_debt_comes_first: {
    message: 'debt: is paid before anything is redeemed',
    where: `new.credit like 'held:%' and ${owed} > 0`,
  },
  entries_debt_is_what_it_says: {
    message: 'debt: not what is owed',
    where: `(new.rule = 'debt' and not (new.debit = 'issued' and new.credit = 'member:' || new.member_id))
      or (new.rule = 'debt-paid' and (new.credit <> 'issued' or new.points > ${owed}))`,
  },
} as const;
