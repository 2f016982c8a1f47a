import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { HandbookDemands, HandbookText } from '#shared/contract/handbook.ts';
import type { Context } from '../context.ts';
import { newestVersion } from './handbook-texts.ts';

export type RemovedSection = {
  readonly language: string;
  readonly id: string;
  readonly note: string;
};

export type NextVersion = HandbookDemands & {
  /** The version that it follows. */
  readonly before: number;
  readonly restores: number | null;
  readonly texts: readonly HandbookText[];
  /** What a text of it changes, in a sentence; null where it is as before. */
  readonly noteFor: (text: HandbookText) => string | null;
  readonly removed: readonly RemovedSection[];
};

/** Writes a version behind `before`; refused where somebody was first, which the version's own key decides. */
export async function writeVersion(
  context: Context,
  next: NextVersion,
): Promise<Answer<{ version: number }>> {
  const { database, memberId, now, announce } = context;
  const version = next.before + 1;
  const asks = next.asksAcknowledgement || next.hasTraining;
  const done =
    next.before === (await newestVersion(database))
      ? await database
          .insertInto('handbook_versions')
          .values({
            version,
            published_at: now.toISOString(),
            published_by: memberId,
            restores: next.restores,
            asks_acknowledgement: next.asksAcknowledgement ? 1 : 0,
            has_training: next.hasTraining ? 1 : 0,
            holds_sharing: next.holdsSharing && asks ? 1 : 0,
            removed: JSON.stringify(next.removed),
          })
          // Of two at the same moment the key lets one through.
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
      : null;
  if (done?.numInsertedOrUpdatedRows !== 1n) {
    return refuse('conflict', 'handbook.not-newest', 'Another version has been published meanwhile.');
  }
  const positions = new Map<string, number>();
  for (const text of next.texts) {
    const position = positions.get(text.language) ?? 0;
    positions.set(text.language, position + 1);
    const note = next.noteFor(text);
    await database
      .insertInto('handbook_texts')
      .values({
        version,
        position,
        ...text,
        note: note ?? '',
        is_changed: note === null ? 0 : 1,
        questions: JSON.stringify(text.questions),
      })
      .execute();
  }
  announce('policy');
  return accept({ version });
}
