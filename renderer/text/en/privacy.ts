import type { DepartureKind, OwnRows } from '#shared/contract/privacy.ts';
import { plural } from '../plural.ts';

type TableNote = Pick<OwnRows, 'purpose' | 'retention'>;

export const privacy = {
  title: 'Privacy',
  lead: 'What your employer can see about you, what has left this device, and what you can take or remove.',
  back: 'Settings',
  link: 'Privacy: what is seen, what has left, what is yours',

  seen: 'What your employer can see',
  seenPoints: [
    'What you shared: the text, the network, the time, and the address if you gave it.',
    'The texts that you shared, without your name, when new rules are tried on them; only where five people or more have shared.',
    'Drafts that you sent to a reviewer, with your note and what came of them.',
    'What you suggested for sharing, why, and what came of it.',
    'Your points, how each came to be, and what you redeemed.',
    'Your name, your roles, and the account names that you entered.',
    'False alarms that you chose to send; with your name only if you ticked that.',
  ],
  unseen: 'What they cannot see',
  unseenPoints: [
    'Your drafts, what the checks find in them, your reminders and your notes: they are on this device only.',
    'When you open Herald, what you read in it, and what you decided not to share.',
    'A list of who shares how much: there is none.',
  ],
  group: 'Your group',
  inGroup: (name: string) => `A manager has put you into “${name}”.`,
  noGroup: 'You are in no group.',
  groupLead:
    'Managers see who is in which group. What a group earned is shown only from five active members on, and never so that a smaller one could be worked out.',
  rows: 'The rows themselves',
  rowsLead: 'Everything that the programme’s record has about you, as it stands there, table by table.',
  count: (count: number) => plural('en', count, { one: '# row', other: '# rows' }),
  /** What a table of the record is for and how long its rows stay; the record has it in English. */
  noteOf: (_table: string, note: TableNote): TableNote => note,
  purpose: (purpose: string) => `What for: ${purpose}`,
  retention: (retention: string) => `How long: ${retention}`,

  departures: 'What has left this device',
  departuresLead: 'Kept here only, and nothing can be taken out of it. The latest first.',
  nothingLeft: 'Nothing yet.',
  toProgramme: 'to the programme',
  toPlace: (place: string) => `to ${place}`,
  kinds: {
    share: 'A share',
    answer: 'Whether a share is out',
    address: 'The address of a share',
    review: 'A draft for review',
    'false-alarm': 'A false alarm',
    suggestion: 'A suggestion',
    account: 'An account name',
    redemption: 'A redemption',
    'opened-page': 'A page opened in the browser',
    fetched: 'Something fetched',
    other: 'Something else for the programme',
  } satisfies Readonly<Record<DepartureKind, string>>,

  yours: 'Yours to take or remove',
  exportAll: 'Save all of it as a file',
  exportHint: 'JSON: the rows above, and what is on this device.',
  exported: 'Saved.',
  erase: 'Remove from this device',
  eraseWhat: {
    drafts: 'Drafts',
    'false-alarms': 'Notes of false alarms',
    reminders: 'Reminders',
    settings: 'Settings',
  },
  eraseNow: 'Remove…',
  eraseTitle: 'Remove this for good?',
  eraseMore: 'It is gone from this device and cannot be brought back.',
  eraseYes: 'Remove',
  erased: 'Removed from this device.',
  stays: 'What stays, and why',
  staysPoints: [
    'The ledger of points and what proves it: points are owed to you, and a ledger with holes cannot be verified.',
    'Reviews and what was shared by them: they prove what was allowed, also for you.',
    'The log of what left this device: a log that can be thinned out proves nothing.',
  ],
};
