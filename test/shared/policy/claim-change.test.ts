import { describe, expect, it } from 'vitest';
import { checkPost } from '#shared/policy/check-post.ts';
import { northlight } from './northlight.ts';

const saving = 'You can save up to £340 a year on heating.';
const quote = '“We slept warm, even if the job took two days longer,” says Nadia.';

/** Text, approved text, locked claim, how the message begins. */
const rows = [
  ['You can save up to £430 a year.', saving, 'up to £340 a year', 'The figure “340” was changed.'],
  ['You can save up to €340 a year.', saving, 'up to £340 a year', 'The currency “£” was changed.'],
  ['You can save up to £340 a month.', saving, 'up to £340 a year', 'The unit “a year” was changed.'],
  ['You can save £340 a year.', saving, 'up to £340 a year', '“up to” was left out, which makes'],
  ['You cannot save up to £340 a year.', saving, 'up to £340 a year', 'A negation or a doubt takes'],
  ['We start on 2 March 2027.', 'We start on 1 March 2027.', '1 March 2027', 'The date “1 March 2027” was'],
  ['“We slept warm,” says Nadia.', quote, quote.slice(1, quote.indexOf(',”')), 'The quotation was cut:'],
  [
    'A 10-year warranty.',
    'A 10-year warranty on parts.',
    '10-year warranty on parts',
    '“on parts” was left out.',
  ],
  [
    'You can save up to £340 a year. That is not true.',
    saving,
    'up to £340 a year',
    'This sentence contradicts',
  ],
  ['Nothing about it.', saving, 'up to £340 a year', '“up to £340 a year” was left out.'],
] as const;

describe('a changed locked claim', () => {
  it.each(rows)('is said what changed: %s', (text, approved, claim, message) => {
    const { findings } = checkPost(northlight(), {
      text,
      approved,
      locked: [claim],
      network: 'linkedin',
      now: '2026-11-23T09:00:00Z',
      language: 'en',
    });
    const said = findings.filter(({ rule }) => rule === 'locked-claims').map((finding) => finding.message);
    expect(said.map((one) => one.slice(0, message.length))).toEqual([message]);
  });
});
