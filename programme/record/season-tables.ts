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
type RankingChoice = { member_id: string; alias: string | null; alias_key: string | null };
/** One row: first day of the season that is on, and first day after it. */
type SeasonNow = { only_one: number; first_day: string; end_day: string };
/** Kept by triggers, as is how many have how many. */
type SeasonPoints = { member_id: string; points: number; is_in: number };
type SeasonTally = { points: number; members: number; runners: number };

/** The tables of seasons: how they are arranged, who stands in the ranking, and what is counted of the one that is on. */
export type SeasonTables = {
  season_arrangements: SeasonArrangement;
  ranking_choices: RankingChoice;
  member_groups: MemberGroup;
  group_memberships: GroupMembership;
  season_now: SeasonNow;
  season_points: SeasonPoints;
  season_tally: SeasonTally;
};
