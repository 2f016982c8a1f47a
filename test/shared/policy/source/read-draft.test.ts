import { expect, test } from 'vitest';
import { de } from '#renderer/text/de.ts';
import { en } from '#renderer/text/en.ts';
import { packProblemText } from '#renderer/text/pack-problem-text.ts';
import { readDraft } from '#shared/policy/source/read-draft.ts';
import { withSetting } from '#shared/policy/source/with-setting.ts';
import { northlightFile } from '../northlight.ts';

const whole = northlightFile();
const hashtags = ['rules', 'hashtags'];
const first = ['rules', 'embargoes', 'windows', '0'];

/** What is set where, and what is said of it, in English and in German. */
const wrong: readonly (readonly [path: readonly string[], value: unknown, en: string, de: string])[] = [
  [[...hashtags, 'max'], -1, 'Too small: 0 at least.', 'Zu klein: mindestens 0.'],
  [[...hashtags, 'max'], 'five', 'Write a whole number here.', 'Hier gehört eine ganze Zahl hin.'],
  [
    [...hashtags, 'banned'],
    {},
    'Write a list here, in square brackets.',
    'Hier gehört eine Liste hin, in eckigen Klammern.',
  ],
  [[...hashtags, 'most'], 5, 'There is no such setting.', 'Diese Einstellung gibt es nicht.'],
  [
    [...hashtags, 'severity'],
    'stop',
    'One of these: advise (Suggestion), review (Needs a reviewer), block (Cannot be shared).',
    `Eins davon: advise (${de.compose.severities.advise}), review (${de.compose.severities.review}), block (${de.compose.severities.block}).`,
  ],
  [
    [...hashtags, 'section'],
    'tags',
    'The handbook has no section “tags”.',
    'Das Handbuch hat keinen Abschnitt „tags“.',
  ],
  [['rules', 'nonsense'], {}, 'There is no rule with this id.', 'Eine Regel mit diesem Namen gibt es nicht.'],
  [['company'], '', 'Too short: 1 character at least.', 'Zu kurz: mindestens 1 Zeichen.'],
  [['company'], undefined, 'This is missing.', 'Das fehlt.'],
  [
    first,
    { ...windowWith('2026-03-01', '2026-02-01') },
    'It ends before it begins.',
    'Es endet, bevor es beginnt.',
  ],
  [[...first, 'terms'], [], 'Too few: it takes 1 entry at least.', 'Zu wenig: mindestens 1 Eintrag.'],
];

function windowWith(from: string, until: string) {
  return { id: 'x', topic: 'a topic', terms: ['topic'], from, until };
}

test.each(wrong)('%j set to %j: %s', (path, value, english, german) => {
  const source = JSON.stringify(withSetting(whole, path, value), null, 2);
  const read = readDraft(source);
  const problems = read.kind === 'read' ? read.problems : [];
  const [problem] = problems;
  if (!problem) throw new Error('Nothing was found.');
  expect(problems).toHaveLength(1);
  expect([packProblemText(en, problem), packProblemText(de, problem)]).toEqual([english, german]);
  // The line is that of the setting, or of what it is missing from.
  const line = source.split('\n')[problem.line - 1] ?? '';
  expect(line).toContain(value === undefined ? '{' : path === first ? '"until"' : `"${path.at(-1)}"`);
});

test('what the schema says itself is worded in German, too', () => {
  for (const reason of [
    'Write “default” or a country such as “DE”.',
    'Write a domain such as “example.org”, without “https://”.',
    'Write a host such as “wiki.example.org”, without “https://”.',
  ]) {
    expect(packProblemText(de, { fault: { kind: 'own', reason } })).not.toBe(reason);
    expect(packProblemText(en, { fault: { kind: 'own', reason } })).toBe(reason);
  }
});

test.each([
  ['{', 'name'],
  ['[]', 'value'],
  ['"a pack"', 'value'],
])('%j is no pack', (source, kind) => {
  expect(readDraft(source)).toMatchObject({ kind: 'broken', fault: { kind }, line: 1 });
});

test('a pack that is whole compiles and has no problems', () => {
  expect(readDraft(JSON.stringify(whole))).toMatchObject({
    kind: 'read',
    problems: [],
    answer: { ok: true },
  });
});
