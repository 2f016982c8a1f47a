import type { SaveState } from '#renderer/compose/save-schedule.ts';
import type { JsonFault } from '#shared/policy/source/read-json.ts';
import { plural } from '../plural.ts';
import { packFields, packSettings } from './pack-settings.ts';

export const packEditor = {
  title: 'Next version of the policy',
  nextLead: 'Write it in fields or in its source, see what it would change, and put it in force.',
  begin: 'Write the next version',
  goOn: 'Go on writing',
  back: 'Rules',
  form: 'The pack in fields',
  source: 'Source of the pack',
  end: 'What becomes of the draft',
  formWaits: 'The fields come back as soon as the source is JSON again. Nothing of it is lost.',

  notBegun: (version: number) => `Nothing is changed yet; version ${version} is in force.`,
  saves: {
    saved: 'Kept as a draft. Nobody is judged by it before it is in force.',
    waiting: 'Keeping the draft…',
    failed: 'The draft could not be kept yet; Herald tries again.',
  } satisfies Readonly<Record<SaveState, string>>,
  keptBy: (when: string, who: string) => `Draft of ${when}, last by ${who}.`,
  moved: (who: string | null) =>
    `${who ?? 'Somebody else'} has changed this draft in the meantime. Yours stands here and is not kept yet.`,
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  outrun: (inForce: number, base: number) =>
    `Version ${inForce} came into force after this draft was begun from version ${base}. The preview says what would change against version ${inForce}: what only that one has would be gone.`,
  goOnFrom: (inForce: number) => `Make it version ${inForce + 1}`,

  part: 'Part of the pack',
  about: 'The pack itself',
  company: 'Company',
  owner: 'Who looks after it',
  restInSource: 'Its id, version and languages stand in the source.',
  handbook: 'Handbook sections that rules lead to',
  handbookHint: 'By id, as in the handbook.',
  toMendIn: (name: string) => `${name} (to mend)`,
  ruleIsOn: 'The pack has this rule',
  severity: 'What a finding means',
  section: 'Handbook section',
  nothingElse: 'It has nothing else to set.',
  crisisPlans:
    'Plans for a crisis that members of the programme write stand under Crisis; those of the pack are in its source.',
  asTheRule: 'As everything else of this rule',

  findOrAdd: 'Find or add',
  add: 'Add',
  count: (count: number) => plural('en', count, { one: '# entry', other: '# entries' }),
  nothingYet: 'Nothing yet.',
  nothingFound: 'Nothing by these words. It can be added.',
  unnamed: '(empty)',
  toMend: 'to mend',
  remove: 'Remove',
  removeOf: (name: string) => `Remove “${name}”`,
  entry: 'Text',
  valueOf: (name: string) => `For “${name}”`,
  onePerLine: 'One a line.',
  importTerms: 'Add terms from a table',
  termsAdded: (count: number) =>
    plural('en', count, { one: '# term is in the draft.', other: '# terms are in the draft.' }),
  settings: packSettings,
  fields: packFields,

  broken: 'This is not JSON yet:',
  atLine: (line: number) => `Line ${line}`,
  faults: {
    value: 'A value is expected here: a text in quotes, a number, true, false, a list or settings.',
    name: 'The name of a setting is expected here, in double quotes. Perhaps there is a comma too many before it.',
    colon: 'A colon is missing between the name and its value.',
    comma: 'A comma or a closing bracket is missing here.',
    'open-text': 'This text has no closing quotes on its line.',
    letter: 'This character cannot stand in a text as it is. A backslash needs another one before it.',
    more: 'There is something after the end of the pack.',
    twice: 'This name is there already; only one of the two would count.',
    deep: 'This is nested too deeply.',
  } satisfies Readonly<Record<JsonFault['kind'], string>>,
  toMendCount: (count: number) =>
    `${plural('en', count, { one: '# thing is', other: '# things are' })} to mend before it can be put in force:`,
  fine: 'Everything in it is right.',

  preview: 'See what would change',
  saveAsFile: 'Save as a file',
  discard: 'Throw the draft away',
  discardReally: 'Yes, throw it away',
  discarded: 'The draft is gone; what is in force stays.',
  mustSign: (names: string) =>
    `Only packs signed by ${names} come into force here, and this one has no signature: any change takes it away. Save it as a file, have it signed (electron/command-line/sign-pack.ts does so), and import it under Rules. The draft ends by itself then.`,

  versionsTitle: 'Bring a version back',
  versionsLead: 'It becomes a new version with the old rules. Nothing that was published is lost.',
  noOlder: 'There is no earlier version yet.',
  version: 'Version',
  versionOf: (version: number, day: string) => `${version}, of ${day}`,
  bringBack: (version: number) => `See version ${version} again`,

  calendar: {
    lead: 'Quiet periods and embargoes. Shares and reminders are judged by those in force, at their moment. What you change here goes into the next version of the policy and counts once that is in force.',
    toDraft: (version: number) => `To the draft of version ${version}`,
    add: 'New quiet period',
    change: 'Change',
    changeOf: (topic: string) => `Change “${topic}”`,
    endNow: 'End it',
    endNowOf: (topic: string) => `End it: “${topic}”`,
    remove: 'Take out',
    removeOf: (topic: string) => `Take out “${topic}”`,
    undo: 'Leave as in force',
    undoOf: (topic: string) => `Leave as in force: “${topic}”`,
    states: {
      same: null,
      new: 'New in the draft.',
      changed: 'Changed in the draft.',
      gone: 'Gone with the next version.',
    },
    kept: 'It is in the draft. It counts once the next version is in force.',
    keep: 'Put it into the draft',
    broken:
      'The draft of the policy is not JSON at the moment, so the calendar shows what is in force. Mend its source first.',
  },
};
