import { expect, test } from 'vitest';
import type { PackFile } from '#shared/policy/source/as-pack-file.ts';
import { newWindow } from '#shared/policy/source/new-window.ts';
import {
  plannedWindows,
  windowIn,
  withoutWindow,
  withWindow,
} from '#shared/policy/source/planned-windows.ts';

const quarter = { id: 'q4', topic: 'results', terms: ['Q4'], from: '2026-11-16', until: '2026-12-03' };
const launch = {
  id: 'hearth',
  topic: 'launch',
  terms: ['Hearth 3'],
  from: '2026-09-01',
  until: '2027-01-15',
};
const packWith = (...windows: unknown[]): PackFile => ({
  handbook: { conduct: 'Conduct', confidentiality: 'Inside' },
  rules: { embargoes: { severity: 'block', section: 'confidentiality', windows } },
});
const inForce = packWith(quarter, launch);
const states = (draft: unknown) =>
  plannedWindows(inForce, draft as PackFile).map(({ id, state }) => [id, state]);

test('a draft that says the same changes nothing', () => {
  expect(states(inForce)).toEqual([
    ['hearth', 'same'],
    ['q4', 'same'],
  ]);
});

test('what is new, changed and gone is told apart, and what is gone is shown as it is in force', () => {
  const tour = { ...newWindow('the choir tour', ['q4'], new Date('2026-11-23T09:10:00Z')) };
  const longer = withWindow(inForce, { ...quarter, terms: ['Q4', 'fourth quarter'] }) as PackFile;
  const draft = withoutWindow(withWindow(longer, tour) as PackFile, 'hearth');
  expect(states(draft)).toEqual([
    ['hearth', 'gone'],
    ['q4', 'changed'],
    ['the-choir-tour', 'new'],
  ]);
  expect(windowIn(draft as PackFile, 'q4')).toEqual({ ...quarter, terms: ['Q4', 'fourth quarter'] });
  expect(windowIn(draft as PackFile, 'hearth')).toBeNull();
});

test('a new one begins with the next full hour, for a week, under an id of its own', () => {
  const now = new Date('2026-11-23T09:10:00Z');
  expect(newWindow('Q4', ['q4', 'q4-2'], now)).toEqual({
    id: 'q4-3',
    topic: 'Q4',
    terms: ['Q4'],
    from: '2026-11-23T10:00:00.000Z',
    until: '2026-11-30T10:00:00.000Z',
  });
});

test('a pack without the rule gets it with its first quiet period', () => {
  const bare = { handbook: { conduct: 'Conduct' }, rules: {} };
  expect(withWindow(bare, quarter)).toEqual({
    ...bare,
    rules: { embargoes: { severity: 'block', section: 'conduct', windows: [quarter] } },
  });
});

test('what cannot be read yet is left out, and stays where it is', () => {
  const draft = packWith(quarter, { id: 'half', topic: 'x' }, 7, null);
  expect(states(draft)).toEqual([
    ['hearth', 'gone'],
    ['q4', 'same'],
  ]);
  expect(withoutWindow(draft, 'q4')).toEqual(packWith({ id: 'half', topic: 'x' }, 7, null));
});
