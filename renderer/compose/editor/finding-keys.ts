import { type EditorView, type KeyBinding, EditorView as View } from '@codemirror/view';
import { applyFixInEditor } from './apply-fix-in-editor.ts';
import { findingsField } from './finding-marks.ts';
import { findingsAt, nextFinding } from './finding-spans.ts';
import { closeFindings, openFindings, openPlace } from './finding-tooltip.tsx';

/** F8 reads the next finding, Shift-F8 the one before, Ctrl or Cmd with a full stop applies the first fix here. */
export const findingKeys: readonly KeyBinding[] = [
  { key: 'F8', run: (view) => goToFinding(view, 'next'), shift: (view) => goToFinding(view, 'previous') },
  { key: 'Mod-.', run: applyFirstFix },
  { key: 'Escape', run: closeFindings },
];

function goToFinding(view: EditorView, direction: 'next' | 'previous'): boolean {
  const findings = view.state.field(findingsField);
  const from = view.state.field(openPlace) ?? view.state.selection.main.head - (direction === 'next' ? 1 : 0);
  const place = nextFinding(findings, from, direction);
  if (place === null) return true;
  showFindings(view, place);
  return true;
}

export function showFindings(view: EditorView, place: number): void {
  const here = findingsAt(view.state.field(findingsField), place);
  view.dispatch({
    selection: { anchor: place },
    effects: [openFindings.of(place), View.announce.of(here.map(({ message }) => message).join(' '))],
    scrollIntoView: true,
  });
}

function applyFirstFix(view: EditorView): boolean {
  const place = view.state.selection.main.head;
  const fix = findingsAt(view.state.field(findingsField), place).flatMap(({ fixes }) => fixes)[0];
  // Left to the window otherwise, which may have a picture to mend.
  if (!fix) return false;
  applyFixInEditor(view, fix);
  return true;
}
