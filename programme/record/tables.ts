import type { Generated } from 'kysely';
import type { ReviewTables } from './review-tables.ts';
import type { RewardTables } from './reward-tables.ts';
import type { SeasonTables } from './season-tables.ts';

type Programme = {
  id: string;
  name: string;
  company: string;
  time_zone: string;
  first_started_at: string;
  /** The record's clock at the last clean end, and the last command before it. */
  last_seen_at: string;
  last_seen_command: number;
  /** How many days an approval of a reviewer holds. */
  review_days: Generated<number>;
};
type Member = { id: string; name: string; roles: string };
type Account = { member_id: string; network: string; handle: string };
type Topic = { id: string; name: string; name_key: string };
type Campaign = { id: string; name: string; starts_at: string; ends_at: string | null };
type PictureFile = { sha256: string; mime: string; bytes: Uint8Array };
type Picture = { id: string; sha256: string; width: number; height: number; alt: string };
type Post = {
  id: string;
  status: 'proposed' | 'approved' | 'declined' | 'withdrawn';
  title: string;
  summary: string;
  topic_id: string | null;
  campaign_id: string | null;
  link: string | null;
  link_key: string | null;
  /** JSON: every network that one of its captions is for. */
  networks: string;
  starts_at: string;
  expires_at: string | null;
  source: string | null;
  source_key: string | null;
  picture_address: string | null;
  changed_at: string;
};
type Caption = {
  id: string;
  post_id: string;
  position: number;
  networks: string;
  voice: 'plain' | 'warm' | 'curious';
  language: string;
  text: string;
  locked: string;
};
type PostPicture = { post_id: string; position: number; picture_id: string };
type PolicyPack = { version: number; published_at: string; pack: string };
type PointsRulesRow = {
  version: number;
  published_at: string;
  rules: string;
  /** First day on which they hold; null: from when they were published. */
  valid_from: Generated<string | null>;
  /** Null for those that the programme began with. */
  by_member: Generated<string | null>;
};
type PolicyKey = { key: string; name: string; added_at: string };
type HandbookVersion = {
  version: number;
  published_at: string;
  /** Null for the one that the programme began with. */
  published_by: string | null;
  /** The version whose text it brings back. */
  restores: number | null;
  asks_acknowledgement: number;
  has_training: number;
  holds_sharing: number;
  /** JSON: the sections that it took out, with the reason. */
  removed: string;
};
type HandbookText = {
  version: number;
  language: string;
  id: string;
  position: number;
  title: string;
  text: string;
  /** What this version changed in it, in a sentence; empty where it is as before. */
  note: string;
  is_changed: number;
  /** JSON. */
  questions: string;
};
type HandbookEdit = {
  language: string;
  id: string;
  kind: 'put' | 'remove';
  title: string;
  text: string;
  note: string;
  questions: string;
  /** Id of the section before it, empty for the first place, null where it keeps its own. */
  stands_after: string | null;
  changed_at: string;
};
type HandbookRead = { member_id: string; version: number; at: string };
type Contact = { purpose: string; name: string; mail: string; phone: string; hours: string };
type Command = {
  position: Generated<number>;
  member_id: string;
  key: string;
  request_hash: string;
  answer: string;
  at: string;
};
/** As a command, without who and when. */
type UnnamedCommand = { key: string; request_hash: string; answer: string };
type Balance = { account: string; points: number; last_entry: Generated<number> };
type Entry = {
  position: Generated<number>;
  id: string;
  member_id: string;
  sequence: number;
  at: string;
  day: string;
  debit: string;
  credit: string;
  points: number;
  /** The member's balance after it. */
  balance: number;
  reason: string;
  rule: string;
  rule_version: number;
  evidence: string;
  about: string | null;
  key: string;
  reverses: string | null;
  prev: string;
  hash: string;
};
type Lot = {
  id: string;
  member_id: string;
  entry_id: string;
  expires_on: string;
  points: number;
  remaining: number;
};
type Share = {
  id: string;
  member_id: string;
  post_id: string;
  network: string;
  text: string;
  share_address: string | null;
  evidence: 'opened' | 'declared' | 'linked';
  is_dropped: number;
  address: string | null;
  opened_at: string;
  declared_at: string | null;
  linked_at: string | null;
  pack_version: number;
};
type ShareOpening = {
  id: string;
  share_id: string;
  at: string;
  caption_id: string;
  approved: string;
  text: string;
  picture_id: string | null;
  alt_text: string;
  country: string | null;
  verdict: string;
  pack_version: number;
  /** In percent, to the nearer of caption and colleagues; null where there was nothing to compare with. */
  likeness: Generated<number | null>;
  own_alt_length: Generated<number>;
};
type Award = {
  member_id: string;
  post_id: string;
  network: string;
  rule: string;
  share_id: string;
  entry_id: string;
  points: number;
  /** What the rule gave, what the campaign made of it, and the cap that cut it; null before migration 5. */
  base: Generated<number | null>;
  percent: Generated<number | null>;
  cut_by: Generated<'cap-day' | 'cap-week' | 'cap-post' | null>;
};
type AwardPeriod = {
  member_id: string;
  kind: 'week' | 'post';
  /** The week's Monday, or the post's id. */
  period: string;
  points: number;
  cap: number | null;
};
type DismissedExpiry = { member_id: string; expires_on: string; days: 7 | 30 };
type AwardDay = { member_id: string; day: string; points: number; cap: number };
type LotUse = { redemption_id: string; lot_id: string; points: number };

/** The record's tables as Kysely sees them: times are UTC ISO text, points and money whole numbers, lists JSON text. */
export type Tables = ReviewTables &
  SeasonTables & {
    programme: Programme;
    members: Member;
    accounts: Account;
    topics: Topic;
    campaigns: Campaign;
    picture_files: PictureFile;
    pictures: Picture;
    posts: Post;
    captions: Caption;
    post_pictures: PostPicture;
    policy_packs: PolicyPack;
    points_rules: PointsRulesRow;
    policy_keys: PolicyKey;
    handbook_versions: HandbookVersion;
    handbook_texts: HandbookText;
    handbook_edits: HandbookEdit;
    handbook_acknowledgements: HandbookRead;
    handbook_trainings: HandbookRead;
    contacts: Contact;
    commands: Command;
    unnamed_commands: UnnamedCommand;
    balances: Balance;
    entries: Entry;
    lots: Lot;
    shares: Share;
    share_openings: ShareOpening;
    awards: Award;
    award_days: AwardDay;
    award_periods: AwardPeriod;
    dismissed_expiries: DismissedExpiry;
    lot_uses: LotUse;
  } & RewardTables;
