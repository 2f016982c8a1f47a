import { isolateHistory, redo, undo } from '@codemirror/commands';
import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Ref, useContext, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { styleNonce } from '#renderer/look/style-nonce.ts';
import { LanguageContext, useText } from '#renderer/text/use-text.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import type { Finding, Fix } from '#shared/policy/finding.ts';
import { changedRange } from '../changed-range.ts';
import { applyFixInEditor } from './apply-fix-in-editor.ts';
import { setCaption } from './caption-of-draft.ts';
import { createEditorState } from './create-editor-state.ts';
import { showFindings } from './finding-keys.ts';
import { setFindings } from './finding-marks.ts';
import { type Surroundings, setSurroundings } from './other-marks.ts';

/** What the rest of the screen may do with the text. Each is one step to undo, and leaves the focus in the text. */
export type EditorHandle = {
  readonly applyFix: (fix: Fix) => void;
  /** Gives the text that was there before. */
  readonly replaceText: (text: string, captionId?: string) => string;
  readonly showFinding: (finding: Finding) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Props = {
  readonly network: NetworkId;
  readonly text: string;
  readonly captionId: string;
  readonly spelling: string;
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly surroundings: Surroundings;
  readonly onChange: (text: string, captionId: string) => void;
  readonly onShare: () => void;
  readonly onLeave: () => void;
  readonly className: string;
  readonly ref: Ref<EditorHandle>;
};

/** CodeMirror for the drafts of one post. Each network keeps its own text, place and way back while the screen is open. */
export function DraftEditor(props: Props) {
  const { network, text, findings, surroundings, className, ref } = props;
  const { compose } = useText();
  const language = useContext(LanguageContext);
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const states = useRef(new Map<NetworkId, EditorState>());
  const now = useRef({ props, language });
  const shown = useRef<{ readonly findings: readonly Finding[]; readonly surroundings: Surroundings } | null>(
    null,
  );

  useLayoutEffect(() => {
    now.current = { props, language };
  });

  useLayoutEffect(() => {
    if (!place.current) return;
    // The nonce has to be there from the first mount: CodeMirror adds its style element then.
    const created = new EditorView({
      parent: place.current,
      extensions: EditorView.cspNonce.of(styleNonce()),
    });
    view.current = created;
    return () => {
      created.destroy();
      view.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    const { current: editor } = view;
    if (!editor) return;
    const { text, captionId, spelling, label } = now.current.props;
    const kept = states.current.get(network);
    shown.current = null;
    editor.setState(
      kept ??
        createEditorState({
          text,
          captionId,
          spelling,
          label,
          placeholder: compose.placeholder,
          language: () => now.current.language,
          onChange: (...change) => now.current.props.onChange(...change),
          onShare: () => now.current.props.onShare(),
          onLeave: () => now.current.props.onLeave(),
        }),
    );
    return () => {
      states.current.set(network, editor.state);
    };
  }, [network, compose]);

  useLayoutEffect(() => {
    const { current: editor } = view;
    const { current: before } = shown;
    if (!editor || (before?.findings === findings && before.surroundings === surroundings)) return;
    // Keys may have come while this was drawn. What was found then would lie beside the text as it is; the next drawing is on its way.
    if (!editor.state.toText(text).eq(editor.state.doc)) return;
    editor.dispatch({ effects: [setFindings.of(findings), setSurroundings.of(surroundings)] });
    shown.current = { findings, surroundings };
  });

  useEffect(() => {
    view.current?.focus();
  }, []);

  useImperativeHandle(
    ref,
    () => ({
      applyFix: (fix) => {
        if (!view.current) return;
        applyFixInEditor(view.current, fix);
        view.current.focus();
      },
      replaceText: (text, captionId) => {
        const editor = view.current;
        if (!editor) return '';
        const before = editor.state.doc.toString();
        const changes = changedRange(before, text);
        editor.dispatch({
          changes,
          selection: { anchor: changes.from + changes.insert.length },
          effects: captionId === undefined ? [] : setCaption.of(captionId),
          annotations: isolateHistory.of('full'),
          userEvent: 'input.replace',
          scrollIntoView: true,
        });
        editor.focus();
        return before;
      },
      showFinding: ({ start }) => {
        if (!view.current) return;
        view.current.focus();
        showFindings(view.current, start);
      },
      undo: () => view.current && undo(view.current),
      redo: () => view.current && redo(view.current),
    }),
    [],
  );

  return <div ref={place} className={className} />;
}
