import { plural } from '../plural.ts';

export const packProblems = {
  missing: 'This is missing.',
  'unknown-setting': 'There is no such setting.',
  'unknown-rule': 'There is no rule with this id.',
  value: 'This does not fit here.',
  notA: {
    text: 'Write a text here, in quotes.',
    number: 'Write a whole number here.',
    list: 'Write a list here, in square brackets.',
    object: 'Write settings here, in curly brackets.',
    switch: 'Write true or false.',
  },
  'too-short': (count: number) =>
    `Too short: ${plural('en', count, { one: '# character', other: '# characters' })} at least.`,
  'too-long': (count: number) =>
    `Too long: ${plural('en', count, { one: '# character', other: '# characters' })} at most.`,
  'too-few': (count: number) =>
    `Too few: it takes ${plural('en', count, { one: '# entry', other: '# entries' })} at least.`,
  'too-many': (count: number) =>
    `Too many: it takes ${plural('en', count, { one: '# entry', other: '# entries' })} at most.`,
  'too-small': (limit: number) => `Too small: ${limit} at least.`,
  'too-large': (limit: number) => `Too large: ${limit} at most.`,
  noChoice: (choices: string) => `One of these: ${choices}.`,
  noSection: (section: string) => `The handbook has no section “${section}”.`,
  /** What the schema says itself, in other words than its own; in English those do. */
  own: {} as Readonly<Record<string, string>>,
};
