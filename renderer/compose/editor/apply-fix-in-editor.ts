import { isolateHistory } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import type { Fix } from '#shared/policy/finding.ts';

/** Replaces the span that the fix names, as one step to undo. */
export function applyFixInEditor(view: EditorView, { start, end, text }: Fix): void {
  view.dispatch({
    changes: { from: start, to: end, insert: text },
    annotations: isolateHistory.of('full'),
    userEvent: 'input.fix',
    scrollIntoView: true,
  });
}
