import type { TableNote } from './table-notes.ts';

const asLongAs = 'As long as the programme runs.';

/** Notes for the tables of what reviewers and managers decide. */
export const reviewNotes: Readonly<Record<string, TableNote>> = {
  pack_drafts: {
    purpose: 'The next policy as managers are writing it, and who last did.',
    retention: 'Until it is in force or thrown away.',
    members: ['by_member'],
  },
  false_alarms: {
    purpose: 'Findings that members hold to be wrong and chose to send, so that rules get better.',
    retention: 'As long as the programme runs; it bears a name only where its sender ticked that.',
    members: ['member_id'],
  },
  reviews: {
    purpose: 'Drafts whose authors asked for a review.',
    retention: 'As long as the programme runs: proof of what was approved, and to whom.',
    members: ['author_id'],
  },
  review_steps: {
    purpose: 'What reviewers said about a draft, and when.',
    retention: 'As long as the programme runs: proof of what was approved, and by whom.',
    members: ['by_member'],
    through: { column: 'review_id', table: 'reviews' },
  },
  review_uses: {
    purpose: 'Which share went out by which approval.',
    retention: 'As long as the programme runs.',
    members: [],
    through: { column: 'review_id', table: 'reviews' },
  },
  crises: { purpose: 'Crises and drills as they were started.', retention: asLongAs, members: [] },
  crisis_steps: {
    purpose: 'The log of a crisis: who did what when.',
    retention: 'As long as the programme runs: proof of how a crisis was handled.',
    members: ['by_member'],
  },
  crisis_templates: {
    purpose: 'Plans that managers keep ready for a crisis.',
    retention: 'Until a manager removes it.',
    members: [],
  },
  suggestions: {
    purpose: 'What a member suggested for sharing, and why.',
    retention: 'As long as the programme runs: it is the evidence of points.',
    members: ['member_id'],
  },
  suggestion_steps: {
    purpose:
      'What became of a suggestion: who accepted or declined it, with which words, and the post it became.',
    retention: 'As long as the programme runs: it is the evidence of points.',
    members: ['by_member'],
    through: { column: 'suggestion_id', table: 'suggestions' },
  },
  suggestion_awards: {
    purpose: 'Which points a suggestion earned, once.',
    retention: 'As long as the programme runs: points are money owed.',
    members: [],
    through: { column: 'suggestion_id', table: 'suggestions' },
  },
};
