import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { lockedSpans } from '../split-locked.ts';
import style from './editor.module.css';

export type Surroundings = {
  readonly locked: readonly string[];
  readonly lockedTitle: string;
  /** From where the text is too long for the network, in UTF-16 units. */
  readonly overflowAt: number | null;
};

export const setSurroundings = StateEffect.define<Surroundings>();

const surroundingsField = StateField.define<Surroundings>({
  create: () => ({ locked: [], lockedTitle: '', overflowAt: null }),
  update: (before, { effects }) => effects.find((effect) => effect.is(setSurroundings))?.value ?? before,
});

const overflow = Decoration.mark({ class: style.overflow ?? '' });

/** Shows which locked claims still stand in the draft, and what is more than the network takes. */
export function otherMarks(): Extension {
  return [
    surroundingsField,
    EditorView.decorations.compute([surroundingsField, 'doc'], (state) => {
      const { locked, lockedTitle, overflowAt } = state.field(surroundingsField);
      const mark = Decoration.mark({ class: style.locked ?? '', attributes: { title: lockedTitle } });
      const ranges = lockedSpans(state.doc.toString(), locked).map(({ start, end }) =>
        mark.range(start, end),
      );
      if (overflowAt !== null && overflowAt < state.doc.length) {
        ranges.push(overflow.range(overflowAt, state.doc.length));
      }
      return Decoration.set(ranges, true);
    }),
  ];
}
