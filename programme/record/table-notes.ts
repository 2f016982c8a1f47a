import { reviewNotes } from './review-notes.ts';
import { seasonNotes } from './season-notes.ts';

/** What a table is for, as somebody has to know who answers for personal data. */
export type TableNote = {
  /** What it is there for, in one sentence. */
  readonly purpose: string;
  /** How long a row stays, and what ends it. */
  readonly retention: string;
  /** Columns that name a member; empty where no row is about one. */
  readonly members: readonly string[];
  /** For rows that are about a member by way of another table, whose `id` this column has. */
  readonly through?: { readonly column: string; readonly table: string };
  /** A column that names a member’s account of the ledger. */
  readonly account?: string;
};

const asLongAs = 'As long as the programme runs.';
const ledger =
  'As long as the programme runs: points are money owed, and a ledger that can be verified has no holes.';

/** A note for every table of the record; a test finds one that is missing or one too many. */
export const tableNotes: Readonly<Record<string, TableNote>> = {
  ...reviewNotes,
  programme: {
    purpose: 'Names the programme, its company and its time zone.',
    retention: asLongAs,
    members: [],
  },
  members: {
    purpose: 'Says who takes part and in which roles.',
    retention: 'As long as the programme runs: entries of the ledger point to it.',
    members: ['id'],
  },
  accounts: {
    purpose: 'Tells that a share’s address is the member’s own.',
    retention: 'Until the member empties it in Settings.',
    members: ['member_id'],
  },
  topics: { purpose: 'Topics that posts are sorted by.', retention: asLongAs, members: [] },
  campaigns: { purpose: 'Campaigns that posts belong to.', retention: asLongAs, members: [] },
  picture_files: {
    purpose: 'Files of pictures: those of posts, and own ones that came with a review.',
    retention: asLongAs,
    members: [],
  },
  pictures: { purpose: 'Sizes and descriptions of pictures.', retention: asLongAs, members: [] },
  posts: { purpose: 'Posts that can be shared.', retention: asLongAs, members: [] },
  captions: { purpose: 'Approved wordings of posts.', retention: asLongAs, members: [] },
  post_pictures: { purpose: 'Which pictures a post has.', retention: asLongAs, members: [] },
  policy_packs: { purpose: 'Every policy that was in force.', retention: asLongAs, members: [] },
  points_rules: {
    purpose: 'Every version of the rules for points.',
    retention: asLongAs,
    members: ['by_member'],
  },
  policy_keys: {
    purpose: 'Keys that policies have to be signed with.',
    retention: 'Until a manager removes it.',
    members: [],
  },
  handbook_versions: {
    purpose: 'Every version of the handbook, and who published it.',
    retention: asLongAs,
    members: ['published_by'],
  },
  handbook_texts: { purpose: 'The texts of each version of the handbook.', retention: asLongAs, members: [] },
  handbook_edits: {
    purpose: 'Changes of the handbook that are not published yet.',
    retention: 'Until they are published or taken back.',
    members: [],
  },
  handbook_acknowledgements: {
    purpose: 'Who has said that they read which version of the handbook, and when.',
    retention: 'As long as the programme runs: proof that the rules were known.',
    members: ['member_id'],
  },
  handbook_trainings: {
    purpose: 'Who has finished which short training, and when.',
    retention: 'As long as the programme runs: proof that the rules were known.',
    members: ['member_id'],
  },
  contacts: {
    purpose: 'Whom members can turn to, as the company publishes it.',
    retention: 'Until a manager changes it.',
    members: [],
  },
  commands: {
    purpose: 'Keys of what was asked for, so that nothing happens twice.',
    retention: 'As long as the programme runs: a key that is forgotten could be used again.',
    members: ['member_id'],
  },
  unnamed_commands: {
    purpose: 'That what was sent without a name is taken in once.',
    retention: 'As long as the programme runs; it says nothing of who sent it or when.',
    members: [],
  },
  balances: {
    purpose: 'How many points an account has.',
    retention: ledger,
    members: [],
    account: 'account',
  },
  entries: {
    purpose: 'The ledger: every point that came, went or moved, and why.',
    retention: ledger,
    members: ['member_id'],
  },
  lots: {
    purpose: 'Points earned together, which expire together.',
    retention: ledger,
    members: ['member_id'],
  },
  shares: {
    purpose: 'What a member has shared, how far it is, and its address where it was given.',
    retention: 'As long as the programme runs: it is the evidence of points.',
    members: ['member_id'],
  },
  share_openings: {
    purpose:
      'Proof of what was allowed when: text, approved text, verdict and policy version of each share. New rules are tried on the texts, without names.',
    retention: 'As long as the programme runs; three years at least where a law on records says so.',
    members: [],
    through: { column: 'share_id', table: 'shares' },
  },
  awards: {
    purpose: 'Which points a share earned, each kind once.',
    retention: ledger,
    members: ['member_id'],
  },
  award_days: {
    purpose: 'How many points a day brought, to keep to its cap.',
    retention: ledger,
    members: ['member_id'],
  },
  rewards: { purpose: 'What points can be redeemed for.', retention: asLongAs, members: [] },
  redemptions: { purpose: 'What a member redeemed.', retention: ledger, members: ['member_id'] },
  redemption_transitions: { purpose: 'Which steps a redemption may take.', retention: asLongAs, members: [] },
  redemption_steps: {
    purpose: 'When a redemption was asked for and handed over, and by whom.',
    retention: ledger,
    members: ['by_member'],
    through: { column: 'redemption_id', table: 'redemptions' },
  },
  lot_uses: {
    purpose: 'Which points paid for a redemption.',
    retention: ledger,
    members: [],
    through: { column: 'redemption_id', table: 'redemptions' },
  },
  redemption_terms: {
    purpose: 'The terms that a redemption was made under.',
    retention: ledger,
    members: [],
    through: { column: 'redemption_id', table: 'redemptions' },
  },
  delivery_details: {
    purpose: 'Where a reward is to be sent, sealed.',
    retention: 'Erased once it was sent or is no longer needed.',
    members: [],
    through: { column: 'redemption_id', table: 'redemptions' },
  },
  reward_counts: {
    purpose: 'How often a member took a reward with a limit.',
    retention: ledger,
    members: ['member_id'],
  },
  voucher_codes: {
    purpose: 'Codes of vouchers, sealed, and which redemption took one.',
    retention: ledger,
    members: [],
    through: { column: 'redemption_id', table: 'redemptions' },
  },
  budgets: { purpose: 'What rewards may cost.', retention: asLongAs, members: [] },
  reward_changes: {
    purpose: 'Who changed a reward, when, and what it was before and after.',
    retention: 'As long as the programme runs: proof of what was on offer when.',
    members: ['by_member'],
  },
  budget_changes: {
    purpose: 'Who changed a budget for rewards, when, and what it was before and after.',
    retention: ledger,
    members: ['by_member'],
  },
  payroll_countries: {
    purpose: 'The country whose rules of payroll hold for a member.',
    retention: asLongAs,
    members: ['member_id'],
  },
  point_costs: {
    purpose: 'What a point is reckoned to cost, and who said so.',
    retention: ledger,
    members: ['by_member'],
  },
  award_periods: {
    purpose: 'How many points a day or another period brought, to keep to its cap.',
    retention: ledger,
    members: ['member_id'],
  },
  dismissed_expiries: {
    purpose: 'Which notices of expiring points a member has put away.',
    retention: asLongAs,
    members: ['member_id'],
  },
  ...seasonNotes,
};
