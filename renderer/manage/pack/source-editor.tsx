import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { changedRange } from '#renderer/compose/changed-range.ts';
import { styleNonce } from '#renderer/look/style-nonce.ts';
import style from './source-editor.module.css';

export type SourceHandle = {
  /** Goes to a line, from 1, and marks it to be typed over. */
  readonly goTo: (line: number) => void;
  /** Brings a place into sight, and leaves the focus where it is. */
  readonly reveal: (offset: number) => void;
};

type Props = {
  readonly label: string;
  readonly source: string;
  /** Lines, from 1, on which something is not right. */
  readonly marked: readonly number[];
  readonly onChange: (source: string) => void;
  readonly ref: Ref<SourceHandle>;
};

const setMarked = StateEffect.define<readonly number[]>();
const mark = Decoration.line({ class: style.marked ?? '' });

/** Lines to mend; they move with the text until the next check. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { effects, changes, state }) {
    const lines = effects.find((effect) => effect.is(setMarked))?.value;
    if (!lines) return before.map(changes);
    const ranges = new RangeSetBuilder<Decoration>();
    for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
      if (line <= state.doc.lines) ranges.add(state.doc.line(line).from, state.doc.line(line).from, mark);
    }
    return ranges.finish();
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The pack's own text. Tab leaves it, as it leaves any field. */
export function SourceEditor({ label, source, marked, onChange, ref }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const shown = useRef(source);
  const change = useRef(onChange);
  change.current = onChange;

  useLayoutEffect(() => {
    if (!place.current) return;
    const created = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: shown.current,
        extensions: [
          EditorView.cspNonce.of(styleNonce()),
          history(),
          keymap.of([...historyKeymap, ...defaultKeymap]),
          lineNumbers(),
          marks,
          EditorView.lineWrapping,
          EditorView.editorAttributes.of({ class: style.editor ?? '' }),
          EditorView.contentAttributes.of({
            'aria-label': label,
            spellcheck: 'false',
            // It has the focus anyway, but who looks for what scrolls without a mouse asks for this.
            tabindex: '0',
            autocapitalize: 'off',
          }),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (!docChanged) return;
            const text = state.doc.toString();
            if (text === shown.current) return;
            shown.current = text;
            change.current(text);
          }),
        ],
      }),
    });
    view.current = created;
    return () => created.destroy();
  }, [label]);

  useLayoutEffect(() => {
    if (!view.current || source === shown.current) return;
    shown.current = source;
    view.current.dispatch({ changes: changedRange(view.current.state.doc.toString(), source) });
  }, [source]);

  useLayoutEffect(() => {
    view.current?.dispatch({ effects: setMarked.of(marked) });
  }, [marked]);

  useImperativeHandle(
    ref,
    () => ({
      goTo(line) {
        const { current: editor } = view;
        if (!editor) return;
        const { from, to } = editor.state.doc.line(Math.min(line, editor.state.doc.lines));
        editor.dispatch({
          selection: { anchor: from, head: to },
          effects: EditorView.scrollIntoView(from, { y: 'center' }),
        });
        editor.focus();
      },
      reveal(offset) {
        view.current?.dispatch({ effects: EditorView.scrollIntoView(offset, { y: 'start', yMargin: 24 }) });
      },
    }),
    [],
  );

  return <div ref={place} className={style.place} />;
}
