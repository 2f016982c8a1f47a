import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { HandbookText } from '#shared/contract/handbook.ts';
import type { ParsedInput } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { newestVersion, textsOf } from './handbook-texts.ts';
import { writeVersion } from './write-version.ts';

/** Brings back the texts of an older version as a new one: what was published in between stays readable. */
export async function rollBackHandbook(
  context: Context,
  { before, to, why, ...demands }: ParsedInput<'handbook.rollBack'>,
): Promise<Answer<{ version: number }>> {
  const inForce = await newestVersion(context.database);
  const texts = await textsOf(context.database, to);
  if (texts.length === 0) return refuse('missing', 'handbook.missing', 'There is no such version.');
  const current = new Map((await textsOf(context.database, inForce)).map((text) => [placeOf(text), text]));
  const isChanged = (text: HandbookText) => {
    const now = current.get(placeOf(text));
    return now === undefined || now.title !== text.title || now.text !== text.text;
  };
  const changed = texts.filter(isChanged);
  const back = new Set(texts.map(placeOf));
  const removed = [...current.values()].filter((text) => !back.has(placeOf(text)));
  if (changed.length === 0 && removed.length === 0) {
    return refuse('invalid', 'handbook.nothing-changed', 'That version is the same as the one in force.');
  }
  if (demands.hasTraining && changed.every(({ questions }) => questions.length === 0)) {
    return refuse('invalid', 'handbook.no-questions', 'No changed section has a question.');
  }
  return writeVersion(context, {
    ...demands,
    before,
    restores: to,
    texts,
    noteFor: (text) => (isChanged(text) ? why : null),
    removed: removed.map(({ id, language }) => ({ id, language, note: why })),
  });
}

function placeOf({ id, language }: HandbookText): string {
  return `${language} ${id}`;
}
