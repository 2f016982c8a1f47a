import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder, tooltips } from '@codemirror/view';
import { styleNonce } from '#renderer/look/style-nonce.ts';
import type { Language } from '#renderer/text/use-text.ts';
import { captionField, captionOfDraft } from './caption-of-draft.ts';
import style from './editor.module.css';
import { findingKeys } from './finding-keys.ts';
import { findingMarks } from './finding-marks.ts';
import { findingTooltip } from './finding-tooltip.tsx';
import { otherMarks } from './other-marks.ts';
import { replaceSelection } from './replace-selection.ts';

export type EditorParts = {
  readonly text: string;
  readonly captionId: string;
  /** Language of the caption: what the spelling is checked in. */
  readonly spelling: string;
  readonly label: string;
  readonly placeholder: string;
  readonly language: () => Language;
  readonly onChange: (text: string, captionId: string) => void;
  readonly onShare: () => void;
  readonly onLeave: () => void;
};

/** The editor's state for one draft: its text, its own way back, and everything drawn into it. */
export function createEditorState(parts: EditorParts): EditorState {
  const share: Extension = Prec.highest(
    keymap.of([
      {
        key: 'Mod-Enter',
        run: () => {
          parts.onShare();
          return true;
        },
      },
      ...findingKeys,
    ]),
  );
  return EditorState.create({
    doc: parts.text,
    selection: { anchor: parts.text.length },
    extensions: [
      EditorView.cspNonce.of(styleNonce()),
      share,
      history({ newGroupDelay: 700 }),
      keymap.of([...historyKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      placeholder(parts.placeholder),
      // Fixed to the window, outside the columns that would cut it off.
      tooltips({ position: 'fixed', parent: document.getElementById('content') ?? document.body }),
      EditorView.editorAttributes.of({ class: style.editor ?? '' }),
      EditorView.contentAttributes.of({
        'aria-label': parts.label,
        'aria-keyshortcuts': 'F8 Shift+F8 Control+. Control+Enter',
        spellcheck: 'true',
        autocorrect: 'on',
        autocapitalize: 'sentences',
        lang: parts.spelling,
        dir: 'auto',
        // It can be edited and so has the focus anyway; programs that look for what scrolls out of reach want it said.
        tabindex: '0',
      }),
      captionOfDraft(parts.captionId),
      findingMarks(),
      otherMarks(),
      findingTooltip(parts.language),
      replaceSelection(),
      EditorView.domEventHandlers({ blur: () => parts.onLeave() }),
      EditorView.updateListener.of((update) => {
        const captionId = update.state.field(captionField);
        if (update.docChanged || captionId !== update.startState.field(captionField)) {
          parts.onChange(update.state.doc.toString(), captionId);
        }
      }),
    ],
  });
}
