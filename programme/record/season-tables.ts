import type { Generated } from 'kysely';

type SeasonArrangement = {
  position: Generated<number>;
  at: string;
  by_member: string;
  goal: number | null;
  has_badges: number;
  has_ranking: number;
  has_groups: Generated<number>;
};
type MemberGroup = { id: string; name: string; name_key: string; goal: number | null };
type GroupMembership = { member_id: string; since: string; group_id: string | null };
/** Kept by triggers, with an empty key for no group. */
type GroupNow = { member_id: string; group_key: string };
type SeasonGroupPoints = { member_id: string; group_key: string; points: number };
type GroupTally = { group_key: string; members: number; active: number; points: number };
type RankingChoice = { member_id: string; alias: string | null; alias_key: string | null };
/** One row: first day of the season that is on, and first day after it. */
type SeasonNow = { only_one: number; first_day: string; end_day: string };
/** Kept by triggers, as is how many have how many. */
type SeasonPoints = { member_id: string; points: number; is_in: number };
type SeasonTally = { points: number; members: number; runners: number };

/** The tables of seasons: how they are arranged, who stands in the ranking, and what is counted of the one that is on, of members and of groups. */
export type SeasonTables = {
  season_arrangements: SeasonArrangement;
  ranking_choices: RankingChoice;
  member_groups: MemberGroup;
  group_memberships: GroupMembership;
  group_now: GroupNow;
  season_group_points: SeasonGroupPoints;
  group_tally: GroupTally;
  season_now: SeasonNow;
  season_points: SeasonPoints;
  season_tally: SeasonTally;
};
