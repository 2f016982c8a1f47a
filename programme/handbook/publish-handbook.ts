import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { HandbookEdit, HandbookText } from '#shared/contract/handbook.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { applyEdits } from '#shared/handbook/apply-edits.ts';
import { sectionProblems } from '#shared/handbook/section-problems.ts';
import type { Context } from '../context.ts';
import { waitingEdits } from './handbook-edits.ts';
import { newestVersion, textsOf } from './handbook-texts.ts';
import { writeVersion } from './write-version.ts';

/** Makes the changes that wait the next version, and members hear what is different. */
export async function publishHandbook(
  context: Context,
  { before, ...demands }: ParsedInput<'handbook.publish'>,
): Promise<Answer<{ version: number }>> {
  const edits = await waitingEdits(context);
  if (edits.length === 0)
    return refuse('invalid', 'handbook.nothing-changed', 'Nothing waits to be published.');
  const texts = applyEdits(await textsOf(context.database, await newestVersion(context.database)), edits);
  const refusal = brokenSection(texts, edits) ?? (await neededSection(context, texts));
  if (refusal !== null) return refusal;
  const changed = edits.filter(({ kind }) => kind === 'put');
  if (demands.hasTraining && changed.every(({ questions }) => questions.length === 0)) {
    return refuse('invalid', 'handbook.no-questions', 'No changed section has a question.');
  }
  const written = await writeVersion(context, {
    ...demands,
    before,
    restores: null,
    texts,
    noteFor: ({ id, language }) =>
      changed.find((edit) => edit.id === id && edit.language === language)?.note ?? null,
    removed: edits
      .filter(({ kind }) => kind === 'remove')
      .map(({ language, id, note }) => ({ language, id, note })),
  });
  if (!written.ok) return written;
  await context.database.deleteFrom('handbook_edits').execute();
  return accept(written.value);
}

function brokenSection(texts: readonly HandbookText[], edits: readonly HandbookEdit[]) {
  const known = new Set(texts.map(({ id }) => id));
  for (const edit of edits) {
    const problems = sectionProblems(edit, known);
    const counted = edit.kind === 'put' ? problems : problems.filter(({ kind }) => kind === 'note');
    const [first] = counted;
    if (first === undefined) continue;
    return refuse('invalid', 'handbook.section-broken', `“${edit.id}” (${edit.language}): ${first.kind}.`, {
      values: { section: edit.title || edit.id, language: edit.language },
    });
  }
  return null;
}

/** A finding always leads to a section that is there. */
async function neededSection(context: Context, texts: readonly HandbookText[]) {
  const pack = await context.packInForce();
  const known = new Set(texts.filter(({ language }) => language === 'en').map(({ id }) => id));
  const before = await textsOf(context.database, await newestVersion(context.database));
  const lost = before.find(
    ({ id, language }) => language === 'en' && pack.sections.has(id) && !known.has(id),
  );
  if (lost === undefined) return null;
  return refuse('invalid', 'handbook.section-needed', `Rules lead to “${lost.title}”.`, {
    values: { section: lost.title },
  });
}
