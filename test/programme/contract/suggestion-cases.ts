import { check, noReplace, rule, trigger } from './guard.ts';
import { entry, type GuardCase, named, otherMember } from './guard-case.ts';

const begins = trigger('suggestion_steps', 'suggestion_steps_begin_by_making');
const ofTheMember = trigger('suggestion_steps', 'suggestion_steps_of_the_member');
const decided = trigger('suggestion_steps', 'suggestion_decided_by_another');
const accepted = trigger('suggestion_awards', 'suggestion_awards_need_an_acceptance');
const toTheMember = trigger('suggestion_awards', 'suggestion_awards_go_to_the_member');
const settledOnce = { index: 'suggestion_settled_once' };
const stepOnce = rule('suggestion_steps', 'suggestion_id_step_key', ',\n  unique (suggestion_id, step)');
const postOnce = rule(
  'suggestion_steps',
  'post_id_key',
  'post_id text unique references',
  'post_id text references',
);
const acceptedHasPost = rule(
  'suggestion_steps',
  'check',
  ",\n  check ((step = 'accepted') = (post_id is not null))",
);

/** The history has two suggestions of the member: one that waits, and one that was accepted and earned points. */
const waiting = "(select id from suggestions where title = 'Waits')";
const taken = "(select id from suggestions where title = 'Accepted')";
const unusedPost = `(select min(id) from posts where id not in (
  select post_id from suggestion_steps where post_id is not null))`;

type StepRow = Readonly<Record<'suggestion_id' | 'step' | 'by_member' | 'note' | 'post_id', string>>;
function step(changed: Partial<StepRow>): string {
  const row = {
    suggestion_id: waiting,
    by_member: "':me'",
    note: "'Thank you.'",
    post_id: 'null',
    ...changed,
  };
  return `insert into suggestion_steps (at, ${Object.keys(row).join(', ')})
    values ('2026-11-23T10:00:00.000Z', ${Object.values(row).join(', ')})`;
}
const another = (changed: Readonly<Record<string, string>> = {}) => {
  const row = {
    id: "'new'",
    member_id: "':me'",
    link: "'https://city.example/'",
    title: "'Warm'",
    why: "'Read it.'",
    draft: "''",
    made_at: "'2026-11-23T10:00:00.000Z'",
    ...changed,
  };
  return `insert into suggestions (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`;
};
const acceptance = step({ step: "'accepted'", post_id: unusedPost });
const award = (suggestion: string, entryId: string, base = '2', cutBy = 'null') =>
  `insert into suggestion_awards (suggestion_id, entry_id, base, cut_by)
    values (${suggestion}, ${entryId}, ${base}, ${cutBy})`;
/** An entry that could be the award of the suggestion that waits, once that was accepted. */
const earned = (changed: Parameters<typeof entry>[0] = {}) =>
  entry({ rule: "'suggestion'", evidence: `'suggestion:' || ${waiting}`, ...changed });
const byAnotherManager = [
  "insert into members (id, name, roles) values ('boss', 'Boss', '[]')",
  step({ step: "'accepted'", by_member: "'boss'", post_id: unusedPost }),
];

/** What members suggest goes forward once, and each accepted suggestion earns its member once. */
export const suggestionCases: readonly GuardCase[] = [
  {
    what: 'a suggestion with the id of another',
    refused: another({ id: taken }),
    by: [rule('suggestions', 'pkey', 'id text primary key', 'id text'), noReplace('suggestions')],
  },
  ...['link', 'title', 'why'].map(
    (column): GuardCase => ({
      what: `a suggestion without ${column}`,
      refused: another({ [column]: "''" }),
      by: [check('suggestions', column, `${column} <> ''`)],
    }),
  ),
  {
    what: 'a suggestion decided about before it was made',
    given: [another()],
    refused: step({ suggestion_id: "'new'", step: "'declined'" }),
    by: [begins],
  },
  {
    what: 'a suggestion made twice',
    refused: step({ step: "'made'" }),
    by: [stepOnce, noReplace('suggestion_steps')],
  },
  {
    what: 'a suggestion declined after it was accepted',
    refused: step({ suggestion_id: taken, step: "'declined'" }),
    by: [settledOnce],
  },
  {
    what: 'a suggestion withdrawn after it was accepted',
    refused: step({ suggestion_id: taken, step: "'withdrawn'" }),
    by: [settledOnce],
  },
  {
    what: 'a step of a suggestion that there is not',
    refused: step({ step: "'praised'" }),
    by: [check('suggestion_steps', 'step', "step in ('made', 'accepted', 'declined', 'withdrawn')")],
  },
  {
    what: 'a suggestion made in the name of another',
    given: [...otherMember, another()],
    refused: step({ suggestion_id: "'new'", step: "'made'", by_member: "'other'" }),
    by: [ofTheMember],
  },
  {
    what: 'a suggestion withdrawn by another',
    given: otherMember,
    refused: step({ step: "'withdrawn'", by_member: "'other'" }),
    by: [ofTheMember],
  },
  {
    what: 'L17 one’s own suggestion accepted in a team',
    given: otherMember,
    refused: acceptance,
    by: [decided],
  },
  {
    what: 'L17 one’s own suggestion declined in a team',
    given: otherMember,
    refused: step({ step: "'declined'" }),
    by: [decided],
  },
  {
    what: 'a suggestion declined without a word',
    refused: step({ step: "'declined'", note: "''" }),
    by: [rule('suggestion_steps', 'check1', ",\n  check (step <> 'declined' or note <> '')")],
  },
  {
    what: 'a suggestion accepted without a post',
    refused: step({ step: "'accepted'" }),
    by: [acceptedHasPost],
  },
  {
    what: 'one post for two suggestions',
    refused: step({
      step: "'accepted'",
      post_id: '(select post_id from suggestion_steps where post_id is not null)',
    }),
    by: [postOnce, noReplace('suggestion_steps')],
  },
  {
    what: 'a step in the place of another',
    refused: `insert into suggestion_steps (position, suggestion_id, step, at, by_member, note)
      values ((select min(position) from suggestion_steps), ${waiting}, 'declined', '', ':me', 'No.')`,
    by: [
      rule('suggestion_steps', 'pkey', 'integer primary key autoincrement', 'integer'),
      noReplace('suggestion_steps'),
    ],
  },
  {
    what: 'L14 a second award for one suggestion',
    given: [earned({ ...named('second'), evidence: `'suggestion:' || ${taken}` })],
    refused: award(taken, "'second'"),
    by: [
      rule('suggestion_awards', 'pkey', 'suggestion_id text primary key', 'suggestion_id text'),
      noReplace('suggestion_awards'),
    ],
  },
  {
    what: 'L14 two awards of one entry for suggestions',
    given: [acceptance],
    refused: award(waiting, '(select entry_id from suggestion_awards)'),
    by: [
      rule(
        'suggestion_awards',
        'entry_id_key',
        'entry_id text not null unique references',
        'entry_id text not null references',
      ),
      noReplace('suggestion_awards'),
      toTheMember,
    ],
  },
  {
    what: 'an award for a suggestion that nobody accepted',
    given: [earned()],
    refused: award(waiting, "'new'"),
    by: [accepted],
  },
  {
    what: 'an award for a suggestion by the points of another member',
    given: [
      ...otherMember,
      step({ step: "'accepted'", by_member: "'other'", post_id: unusedPost }),
      earned({
        ...named('theirs'),
        member_id: "'other'",
        sequence: 2,
        credit: "'member:other'",
        balance: 2,
        prev: "(select hash from entries where member_id = 'other')",
      }),
    ],
    refused: award(waiting, "'theirs'"),
    by: [toTheMember],
  },
  {
    what: 'an award for a suggestion by points for something else',
    given: [...byAnotherManager, entry({})],
    refused: award(waiting, "'new'"),
    by: [toTheMember],
  },
  {
    what: 'an award for a suggestion of more points than its rule gives',
    given: [
      ...byAnotherManager,
      earned({ points: 3, balance: "(select points + 3 from balances where account = 'member::me')" }),
    ],
    refused: award(waiting, "'new'"),
    by: [toTheMember],
  },
  {
    what: 'L13 an award for a suggestion by a rule that gives 0',
    given: [...byAnotherManager, earned()],
    refused: award(waiting, "'new'", '0'),
    by: [check('suggestion_awards', 'base', 'base > 0'), toTheMember],
  },
  {
    what: 'an award for a suggestion cut by a cap that there is not',
    given: [...byAnotherManager, earned()],
    refused: award(waiting, "'new'", '2', "'cap-post'"),
    by: [check('suggestion_awards', 'cut_by', "cut_by in ('cap-day', 'cap-week')")],
  },
];
