import { plural } from '../plural.ts';

export const groups = {
  title: 'Groups',
  lead: 'Teams or departments. A member is in one at most. Points count for the group that a member is in when they are earned; a move takes none along.',
  none: 'No groups yet.',
  add: 'New group',
  edit: (name: string) => `Change ${name}`,
  members: (count: number) => plural('en', count, { one: '# member', other: '# members' }),
  small: 'too small to be shown',
  name: 'Name',
  goal: 'Points that it means to reach in a season',
  goalHint: 'Leave empty for no goal.',
  goalIs: (points: string) => `goal ${points}`,
  noGoal: 'no goal',
  save: 'Save the group',
  saved: 'The group is saved.',
  remove: 'Remove the group',
  removed: 'The group is removed. Its members are in none.',
  who: 'Who is where',
  search: 'Find a member',
  groupOf: (name: string) => `Group of ${name}`,
  inNone: 'none',
  placed: 'Saved.',
  more: (count: number) =>
    plural('en', count, { one: '# more; search for them.', other: '# more; search for them.' }),
  list: 'From a list',
  listLead:
    'A CSV table: member in the first column, by name or id, group in the second. Groups that are not there are made; an empty group is none.',
  listText: 'Table',
  listFile: 'Read it from a file…',
  readList: 'Put them into their groups',
  listRead: (placed: number, made: number) =>
    `${plural('en', placed, { one: '# member placed', other: '# members placed' })}, ${plural('en', made, { one: '# group made', other: '# groups made' })}.`,
  unread: 'These lines name nobody here, or more than one, or no possible group:',
  line: (number: number, text: string) => `Line ${number}: ${text}`,
};
