import { EditorView } from '@codemirror/view';

/**
 * Typing over a selection, done by the editor itself. Chromium would keep the look of the marks it replaces as a style attribute, which
 * the window's Content-Security-Policy refuses and reports; CodeMirror throws that style away in any case.
 */
export function replaceSelection() {
  return EditorView.domEventHandlers({
    beforeinput: (event, view) => {
      const { selection } = view.state;
      if (event.inputType !== 'insertText' || event.data === null || selection.main.empty || view.composing) {
        return false;
      }
      event.preventDefault();
      view.dispatch(view.state.replaceSelection(event.data), {
        userEvent: 'input.type',
        scrollIntoView: true,
      });
      return true;
    },
  });
}
