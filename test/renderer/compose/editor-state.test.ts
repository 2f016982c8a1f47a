import { history, isolateHistory, redo, undo } from '@codemirror/commands';
import { EditorState, type StateCommand, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { expect, test } from 'vitest';
import { captionField, captionOfDraft, setCaption } from '#renderer/compose/editor/caption-of-draft.ts';
import { findingMarks, findingsField, setFindings } from '#renderer/compose/editor/finding-marks.ts';
import { otherMarks, setSurroundings } from '#renderer/compose/editor/other-marks.ts';
import type { Finding } from '#shared/policy/finding.ts';

/** The text with each decorated range drawn into it. */
function drawn(state: EditorState): string {
  const cuts: { readonly at: number; readonly mark: string }[] = [];
  for (const set of state.facet(EditorView.decorations)) {
    if (typeof set === 'function') continue;
    set.between(0, state.doc.length, (from, to) => {
      cuts.push({ at: from, mark: '«' }, { at: to, mark: '»' });
    });
  }
  const text = state.doc.toString();
  return cuts
    .sort((a, b) => b.at - a.at)
    .reduce((shown, { at, mark }) => shown.slice(0, at) + mark + shown.slice(at), text);
}

const run = (state: EditorState, command: StateCommand) => {
  let after = state;
  command({
    state,
    dispatch: (transaction) => {
      after = transaction.state;
    },
  });
  return after;
};
const change = (state: EditorState, spec: TransactionSpec) => state.update(spec).state;

const guarantee: Finding = {
  rule: 'unapproved-claims',
  severity: 'review',
  start: 3,
  end: 12,
  message: 'Say “designed to”.',
  why: '',
  section: 'claims',
  fixes: [{ start: 3, end: 12, text: 'aim for', label: 'aim for', isSafe: true }],
};

test('one undo brings back the text that a caption replaced, and the caption it began from', () => {
  const start = EditorState.create({
    doc: 'My own words.',
    extensions: [history(), captionOfDraft('plain')],
  });
  const replaced = change(start, {
    changes: { from: 0, to: start.doc.length, insert: 'The warm caption.' },
    effects: setCaption.of('warm'),
    annotations: isolateHistory.of('full'),
  });
  const undone = run(replaced, undo);
  const redone = run(undone, redo);
  expect(
    [replaced, undone, redone].map((state) => [state.doc.toString(), state.field(captionField)]),
  ).toEqual([
    ['The warm caption.', 'warm'],
    ['My own words.', 'plain'],
    ['The warm caption.', 'warm'],
  ]);
});

test('findings are drawn where they are, move with the text, and lose fixes that no longer fit', () => {
  const start = EditorState.create({ doc: 'We guarantee it.', extensions: findingMarks() });
  const checked = change(start, { effects: setFindings.of([guarantee]) });
  const typed = change(checked, { changes: { from: 0, insert: 'Today ' } });
  expect([drawn(start), drawn(checked), drawn(typed)]).toEqual([
    'We guarantee it.',
    'We «guarantee» it.',
    'Today We «guarantee» it.',
  ]);
  expect(typed.field(findingsField)).toEqual([{ ...guarantee, start: 9, end: 18, fixes: [] }]);
});

test('locked claims that still stand and text that is too long are drawn', () => {
  const start = EditorState.create({ doc: 'Built in 1931 of brick.', extensions: otherMarks() });
  const around = { locked: ['1931', 'two days'], lockedTitle: 'Locked', overflowAt: 17 };
  const marked = change(start, { effects: setSurroundings.of(around) });
  const cut = change(marked, { changes: { from: 11, to: 13 } });
  expect([drawn(marked), drawn(cut)]).toEqual(['Built in «1931» of «brick.»', 'Built in 19 of br«ick.»']);
});

test('a finding about the whole text underlines nothing while the text grows at either end', () => {
  const whole: Finding = { ...guarantee, start: 0, end: 17, fixes: [] };
  let state = EditorState.create({ doc: 'We guarantee you.', extensions: [findingMarks()] });
  state = change(state, { effects: setFindings.of([whole]) });
  for (const changes of [
    { from: 17, insert: ' And so on' },
    { from: 0, insert: 'Well: ' },
  ]) {
    state = change(state, { changes });
    expect(drawn(state)).toBe(state.doc.toString());
  }
});
