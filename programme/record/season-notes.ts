import type { TableNote } from './table-notes.ts';

const asLongAs = 'As long as the programme runs.';

/** Notes of what belongs to seasons: rankings, groups, and what is counted. */
export const seasonNotes: Readonly<Record<string, TableNote>> = {
  ranking_choices: {
    purpose: 'Whether a member takes part in a ranking, and under which alias.',
    retention: 'Until the member changes it in Settings.',
    members: ['member_id'],
  },
  season_now: {
    purpose: 'Which season is on, by the rules in force.',
    retention: 'Until the next season.',
    members: [],
  },
  season_points: {
    purpose: 'What each member earned in the season that is on, added up from the ledger.',
    retention: 'Until the next season.',
    members: ['member_id'],
  },
  season_tally: {
    purpose: 'How many members have how many points of the season.',
    retention: 'Until the next season.',
    members: [],
  },
  member_groups: { purpose: 'Teams or departments that members are in.', retention: asLongAs, members: [] },
  group_memberships: {
    purpose: 'Which group a member is in, and which before, so that its points count where they were earned.',
    retention: 'Former ones until the season is over; all of a group when it is removed.',
    members: ['member_id'],
  },
  group_now: {
    purpose: 'Which group a member is in now.',
    retention: asLongAs,
    members: ['member_id'],
  },
  season_group_points: {
    purpose: 'What each member earned in the season that is on, by the group they were in.',
    retention: 'Until the next season.',
    members: ['member_id'],
  },
  group_tally: {
    purpose: 'How many members each group has, how many of them earned points, and how many points.',
    retention: 'Until the next season.',
    members: [],
  },
  season_arrangements: {
    purpose: 'How seasons are arranged, and who said so.',
    retention: asLongAs,
    members: ['by_member'],
  },
};
