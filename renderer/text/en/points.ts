import type { ExportFault } from '#shared/points/verify-export.ts';
import { plural } from '../plural.ts';

export const points = {
  title: 'Points',
  lead: 'Every point can be explained: which rule gave it, for what, and when.',
  balance: 'Balance',
  held: 'Held for redemptions',
  expiring: 'Expires next',
  expiringNothing: 'Nothing soon',
  expires: (count: number, on: string) =>
    plural('en', count, { one: `# point on ${on}`, other: `# points on ${on}` }),
  amount: (count: number) => plural('en', count, { one: '# point', other: '# points' }),
  plot: 'Your balance over time',
  plotSummary: (from: string, to: string, balance: number) =>
    `Balance from ${from} to ${to}: now ${plural('en', balance, { one: '# point', other: '# points' })}.`,
  statement: 'Statement',
  date: 'Date',
  what: 'What',
  change: 'Change',
  running: 'Balance',
  more: 'Show earlier lines',
  emptyTitle: 'No points yet',
  empty: 'Share a post and say that it is out: the first points appear here.',
  toDiscover: 'Find a post to share',
  details: (line: string) => `How it came to be: ${line}`,
  rule: 'Rule',
  ruleVersion: (rule: string, version: number) => `${rule}, version ${version}`,
  evidence: 'Evidence',
  moved: 'Moved',
  movedFromTo: (debit: string, credit: string) => `from ${debit} to ${credit}`,
  hash: 'Fingerprint',
  previous: 'Fingerprint before it',
  reasons: {
    'share-declared': 'You said your share is out',
    'share-linked': 'You gave your share’s address',
    'redemption-hold': 'Held for a reward',
    'redemption-fulfil': 'Reward handed over',
    'redemption-release': 'Given back',
    expiry: 'Expired',
  } as Readonly<Record<string, string>>,
  verify: 'Verify',
  verifyLead: 'Recomputes every fingerprint on this device and adds everything up again.',
  verifying: 'Verifying…',
  verified: (entries: number, balance: string) =>
    plural('en', entries, {
      one: `The # entry is intact. It adds up to ${balance}.`,
      other: `All # entries are intact. They add up to ${balance}.`,
    }),
  verifyEmpty: 'There are no entries yet, so there is nothing to verify.',
  verifyFailed: (line: number, what: string) => `Line ${line} of the export is not right: ${what}`,
  faults: {
    'not-an-export': 'this is no export of a ledger',
    'header-changed': 'the first line was changed',
    'line-changed': 'the line was changed',
    'line-missing': 'a line is missing',
    'line-added': 'a line was added',
    'chain-broken': 'it does not follow from the line before it',
    'accounts-wrong': 'it moves points that were not there',
    'balance-wrong': 'the sum is not the one that is named',
  } satisfies Readonly<Record<ExportFault, string>>,
  verifyDiffers: (shown: string, computed: string) =>
    `The entries are intact, but add up to ${computed} while ${shown} is shown. Please tell your programme’s manager.`,
  saveExport: 'Save the export',
  rules: 'How points are earned',
  ruleDeclared: (count: number) =>
    `${plural('en', count, { one: '# point', other: '# points' })} when you say that your share is out.`,
  ruleLinked: (count: number) =>
    `${plural('en', count, { one: '# point', other: '# points' })} more when you give its address.`,
  ruleOnce: 'The same post on the same network counts once.',
  ruleCap: (count: number) =>
    `At most ${plural('en', count, { one: '# point', other: '# points' })} from shares on one day.`,
  ruleCooling: (minutes: number) =>
    plural('en', minutes, {
      one: 'After a share that earned points, the next on the same network earns again after # minute.',
      other: 'After a share that earned points, the next on the same network earns again after # minutes.',
    }),
  ruleExpiry: (months: number) =>
    plural('en', months, {
      one: 'Points can be spent for # month.',
      other: 'Points can be spent for # months.',
    }),
  ruleNever: 'Likes and comments never earn points, and past points are never scored again.',
  rulesVersion: (version: number) => `Version ${version} of the rules`,
};
