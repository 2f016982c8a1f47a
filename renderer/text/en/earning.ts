import { addDays } from '#shared/points/calendar-day.ts';
import type { Craft } from '#shared/points/points-rules.ts';
import type { RuleFact } from '#shared/points/rule-facts.ts';
import type { ScoreReason } from '#shared/points/score-share.ts';
import { plural } from '../plural.ts';

const points = (count: number) => plural('en', count, { one: '# point', other: '# points' });
const posts = (count: number) => plural('en', count, { one: '# post', other: '# posts' });
const days = (count: number) => plural('en', count, { one: '# day', other: '# days' });
const number = (count: number) => new Intl.NumberFormat('en').format(count);
const percentOf = (percent: number) => number(percent / 100);

/** Names that a fact needs and does not carry. Days come formatted. */
export type FactNames = {
  readonly network: (id: string) => string;
  readonly campaign: (id: string) => string;
  readonly day: (day: string) => string;
};

function fact(said: RuleFact, names: FactNames): string {
  switch (said.kind) {
    case 'award':
      return said.evidence === 'declared'
        ? `${points(said.points)} when you say that your share is out.`
        : `${points(said.points)} more when you give its address.`;
    case 'on-network':
      return said.evidence === 'declared'
        ? `${names.network(said.network)}: ${points(said.points)} instead when it is out.`
        : `${names.network(said.network)}: ${points(said.points)} instead for the address.`;
    case 'campaign': {
      const from = said.from === null ? '' : ` from ${names.day(said.from)}`;
      const until = said.until === null ? '' : ` to ${names.day(addDays(said.until, -1))}`;
      return `Posts of “${names.campaign(said.campaign)}” give ${percentOf(said.percent)} times as much${from}${until}, rounded down.`;
    }
    case 'first-of-post':
      return `${points(said.points)} more for the first network on which you share a post.`;
    case 'own-words':
      return `${points(said.points)} more in your own words.`;
    case 'own-alt-text':
      return `${points(said.points)} more when you describe the picture yourself, in at least ${number(said.characters)} characters.`;
    case 'training':
      return `${points(said.points)} for passing the training of a version of the handbook, once each.`;
    case 'suggestion':
      return `${points(said.points)} for a suggestion that became a post, once each.`;
    case 'cap-day':
      return `At most ${points(said.points)} from shares and suggestions on one day.`;
    case 'cap-week':
      return `At most ${points(said.points)} from shares and suggestions in one week, Monday to Sunday.`;
    case 'cap-post':
      return `At most ${points(said.points)} for one post over all networks.`;
    case 'cooling-off':
      return plural('en', said.minutes, {
        one: 'After a share that earned points, the next on the same network earns again after # minute.',
        other: 'After a share that earned points, the next on the same network earns again after # minutes.',
      });
    case 'expiry-months':
      return plural('en', said.months, {
        one: 'Points can be spent for # month.',
        other: 'Points can be spent for # months.',
      });
    case 'expiry-season':
      return said.seasonsAfter === 0
        ? 'Points can be spent until the season ends.'
        : plural('en', said.seasonsAfter, {
            one: 'Points can be spent until the end of the season after the one you earned them in.',
            other: 'Points can be spent until # seasons after the one you earned them in have ended.',
          });
  }
}

export const earning = {
  fact,
  once: 'The same post on the same network counts once.',
  never: 'Likes and comments never earn points, and past points are never scored again.',
  version: (version: number) => `Version ${version} of the rules`,
  versionSince: (version: number, since: string) => `Version ${version} of the rules, since ${since}`,
  whatChanged: (version: number) => `What version ${version} changed`,
  whatWillChange: (on: string) => `What changes on ${on}`,
  changed: (now: string, before: string) => `${now} Before: ${before}`,
  gone: (before: string) => `No longer: ${before}`,

  spendUntil: 'Spend until',
  spendUntilLead: 'What expires first is spent first.',
  lot: (count: number) => points(count),
  lotLasts: (on: string, left: number) => `until ${on}, ${days(left)} left`,
  expiresSoon: (count: number, on: string, left: number) =>
    `${points(count)} can be spent until ${on}: ${days(left)} left.`,
  toRewards: 'See rewards',

  asPlot: 'Plot',
  asTable: 'Table',
  saveCsv: 'Save as CSV',
  unit: 'points',
  dayColumn: 'Day',
  balanceColumn: 'Balance at its end',
  tableOf: 'Balance by day',

  why: 'In words',
  explain: {
    declared: (network: string, when: string) => `On ${when} you said that your share on ${network} is out.`,
    linked: (network: string, when: string) => `On ${when} you gave the address of your share on ${network}.`,
    base: (count: number, version: number) =>
      `Version ${version} of the rules gives ${points(count)} for that.`,
    bonus: (what: string, count: number, version: number) =>
      `${what}, and version ${version} of the rules gives ${points(count)} for that.`,
    likeness: (percent: number) => `It was ${number(percent)} % like the caption or a colleague’s share.`,
    times: (campaign: string, percent: number) =>
      `It belongs to “${campaign}”, so that counted ${percentOf(percent)} times, rounded down.`,
    cut: {
      'cap-day': (count: number) => `The most for one day left ${points(count)} of it.`,
      'cap-week': (count: number) => `The most for one week left ${points(count)} of it.`,
      'cap-post': (count: number) => `The most for this post left ${points(count)} of it.`,
    } satisfies Partial<Readonly<Record<ScoreReason, unknown>>>,
    allLeft: (on: string) => `All of it can be spent until ${on}.`,
    someLeft: (left: number, on: string) => `${points(left)} of it can be spent until ${on}.`,
    noneLeft: 'Nothing of it is left to spend.',
  },

  season: (from: string, until: string) => `Season from ${from} to ${until}`,
  goal: 'Our goal together',
  goalSum: (sum: number, target: number) => `${number(sum)} of ${points(target)}`,
  goalReached: 'Reached. Thank you, everybody.',
  hidden: {
    alone: 'You are the only member here, so there is nobody to stand beside.',
    'too-few': 'Not shown before five have joined in: with fewer, it would tell what single people do.',
  },
  groupGoal: (name: string) => `The goal of ${name}`,
  groupHidden: {
    alone: 'You are the only member here. A group is shown from five on.',
    'too-few':
      'Not shown: fewer than five have shared in this group so far, or it would tell of a group of fewer.',
  },
  groups: 'Groups side by side',
  groupsLead:
    'What a member who shared earned on average, so that large and small groups stand side by side.',
  groupColumn: 'Group',
  averageColumn: 'On average',
  myGroup: (name: string) => `${name} (yours)`,
  groupsWithoutFew: 'Groups of fewer than five are never shown, nor what would tell of one.',
  badges: 'Badges',
  badgesLead: 'For learning and craft, never for how much. Only you see them.',
  badge: {
    'own-words': (count: number) =>
      count === 1 ? 'First post in your own words' : `${posts(count)} in your own words`,
    'own-alt-text': (count: number) =>
      count === 1 ? 'First picture described by you' : `${number(count)} pictures described by you`,
    'topics-in-own-words': (count: number) =>
      count === 1 ? 'A topic in your own words' : `${number(count)} topics in your own words`,
  } satisfies Readonly<Record<Craft, (count: number) => string>>,
  badgeEarned: (on: string) => `earned on ${on}`,
  badgeProgress: (has: number, needs: number) => `${number(has)} of ${number(needs)}`,
  ranking: 'Your neighbourhood',
  rankingOut: 'You take no part. If you like, join in under Settings, also under another name.',
  toSettings: 'Open Settings',
  place: (place: number, name: string) => `${number(place)}. ${name}`,
  me: 'you',
  average: (count: number) => `Those who shared this season earned ${points(count)} on average.`,

  rankingChoice: 'Ranking',
  rankingChoiceLead:
    'Voluntary. Those who take part see the two above and the two below them, and only once five take part.',
  rankingIn: 'Take part in the ranking',
  alias: 'Shown as',
  aliasHint: 'Leave it empty to be shown by your name.',
  save: 'Save',
  rankingSaved: 'Saved.',
};
