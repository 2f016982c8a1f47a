import type { HandbookSection, SectionChange } from '../contract/handbook.ts';

/** Per section what is new, gone or different from one handbook to another, in the order of the newer one. */
export function compareHandbooks(
  before: readonly HandbookSection[],
  after: readonly HandbookSection[],
): readonly Omit<SectionChange, 'notes'>[] {
  const earlier = new Map(before.map((section) => [section.id, section]));
  const later = new Set(after.map(({ id }) => id));
  const now = after.flatMap(({ id, title, text }): Omit<SectionChange, 'notes'>[] => {
    const old = earlier.get(id);
    if (old === undefined) return [{ id, kind: 'added', title, before: '', after: text }];
    if (old.title === title && old.text === text) return [];
    const isRenamed = old.title !== title;
    return [
      {
        id,
        kind: 'changed',
        title,
        before: isRenamed ? `${old.title}\n\n${old.text}` : old.text,
        after: isRenamed ? `${title}\n\n${text}` : text,
      },
    ];
  });
  const gone = before
    .filter(({ id }) => !later.has(id))
    .map(({ id, title, text }) => ({ id, kind: 'removed' as const, title, before: text, after: '' }));
  return [...now, ...gone];
}
