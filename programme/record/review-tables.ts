import type { Generated } from 'kysely';

type FalseAlarm = {
  id: string;
  at: string;
  rule: string;
  pack_version: number;
  words: string;
  note: string;
  /** Null where it was sent without a name. */
  member_id: string | null;
  settled_at: string | null;
};
type Review = {
  id: string;
  author_id: string;
  post_id: string;
  network: string;
  caption_id: string;
  approved: string;
  text: string;
  picture_id: string | null;
  /** SHA-256 of the picture's file; empty where there is none. */
  picture_hash: string;
  alt_text: string;
  note: string;
  /** JSON: what the checks look at, but for the moment, the language and colleagues' texts. */
  checked: string;
  /** The request for the same draft before it. */
  follows: string | null;
  asked_at: string;
};
type ReviewStepRow = {
  position: Generated<number>;
  review_id: string;
  step: 'asked' | 'approved' | 'change-asked' | 'declined' | 'withdrawn';
  at: string;
  by_member: string;
  note: string;
  /** JSON */
  suggestions: string;
  /** What an approval or a decline is bound to, with the policy version it was given by. */
  binding: string | null;
  pack_version: number | null;
  /** JSON: keys of the findings that were there when it was approved. */
  findings: string;
  expires_at: string | null;
};
type ReviewUse = { opening_id: string; review_id: string };
type Suggestion = {
  id: string;
  member_id: string;
  link: string;
  title: string;
  why: string;
  /** A wording that the member proposes; may be empty. */
  draft: string;
  /** Of the draft, as its member said; null where they did not. */
  language: string | null;
  made_at: string;
};
type SuggestionStepRow = {
  position: Generated<number>;
  suggestion_id: string;
  step: 'made' | 'accepted' | 'declined' | 'withdrawn';
  at: string;
  by_member: string;
  note: string;
  /** The post that it became, with the step `accepted` alone. */
  post_id: string | null;
};
type SuggestionAward = {
  suggestion_id: string;
  entry_id: string;
  /** What the rules gave; a cap may have cut it. */
  base: number;
  cut_by: 'cap-day' | 'cap-week' | null;
};
type Crisis = {
  id: string;
  /** JSON: what was said when it started. */
  facts: string;
  is_drill: number;
};
type CrisisStep = {
  position: Generated<number>;
  crisis_id: string;
  step: 'started' | 'noted' | 'ended';
  at: string;
  by_member: string;
  note: string;
};

type CrisisTemplate = {
  id: string;
  /** JSON */
  plan: string;
  /** Another one with each save. */
  revision: string;
  changed_at: string;
};

/** One row for all managers. */
type PackDraft = {
  id: 1;
  /** As it is written, whether or not it is JSON yet. */
  source: string;
  /** The version that was in force when it was begun. */
  base: number;
  /** Another one with each save. */
  revision: string;
  changed_at: string;
  by_member: string;
};

/** Tables of what reviewers and managers decide, and of what members suggest, as Kysely sees them. */
export type ReviewTables = {
  false_alarms: FalseAlarm;
  pack_drafts: PackDraft;
  crises: Crisis;
  crisis_steps: CrisisStep;
  crisis_templates: CrisisTemplate;
  reviews: Review;
  review_steps: ReviewStepRow;
  review_uses: ReviewUse;
  suggestions: Suggestion;
  suggestion_steps: SuggestionStepRow;
  suggestion_awards: SuggestionAward;
};
