import type { HandbookEdit, HandbookText } from '../contract/handbook.ts';

/** The handbook with the changes that wait: what would be published. Each language keeps its own order. */
export function applyEdits(
  sections: readonly HandbookText[],
  edits: readonly HandbookEdit[],
): readonly HandbookText[] {
  const languages = new Set([...sections, ...edits].map(({ language }) => language));
  return [...languages].flatMap((language) =>
    edits
      .filter((edit) => edit.language === language)
      .reduce(
        withEdit,
        sections.filter((section) => section.language === language),
      ),
  );
}

function withEdit(sections: readonly HandbookText[], edit: HandbookEdit): readonly HandbookText[] {
  const { id, language, title, text, questions } = edit;
  const place = sections.findIndex((section) => section.id === id);
  const others = sections.filter((section) => section.id !== id);
  if (edit.kind === 'remove') return others;
  return others.toSpliced(placeOf(others, edit, place), 0, { id, language, title, text, questions });
}

/** Behind the section it names; where that is gone, or none is named, where it was, or last. */
function placeOf(others: readonly HandbookText[], { after }: HandbookEdit, before: number): number {
  if (after === '') return 0;
  const named = others.findIndex(({ id }) => id === after);
  if (named !== -1) return named + 1;
  return before === -1 ? others.length : before;
}
