import { invertedEffects } from '@codemirror/commands';
import { type Extension, StateEffect, StateField } from '@codemirror/state';

/** Says from which caption the text now begins. Undone and redone together with the text. */
export const setCaption = StateEffect.define<string>();

/** The caption from which the text began. */
export const captionField = StateField.define<string>({
  create: () => '',
  update: (captionId, transaction) =>
    transaction.effects.find((effect) => effect.is(setCaption))?.value ?? captionId,
});

export function captionOfDraft(captionId: string): Extension {
  return [
    captionField.init(() => captionId),
    invertedEffects.of((transaction) =>
      transaction.effects.some((effect) => effect.is(setCaption))
        ? [setCaption.of(transaction.startState.field(captionField))]
        : [],
    ),
  ];
}
