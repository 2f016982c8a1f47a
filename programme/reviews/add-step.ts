import type { Context } from '../context.ts';
import type { Tables } from '../record/tables.ts';

type Step = Pick<Tables['review_steps'], 'review_id' | 'step' | 'note'> &
  Partial<
    Pick<Tables['review_steps'], 'suggestions' | 'binding' | 'pack_version' | 'findings' | 'expires_at'>
  >;

/** Writes a step by the caller; false where the review is settled already. `asked` opens it, any other settles it. */
export async function addStep(
  { database, memberId, now }: Pick<Context, 'database' | 'memberId' | 'now'>,
  step: Step,
): Promise<boolean> {
  const row = {
    suggestions: '[]',
    binding: null,
    pack_version: null,
    findings: '[]',
    expires_at: null,
    ...step,
    at: now.toISOString(),
    by_member: memberId,
  };
  const added = await database
    .insertInto('review_steps')
    .columns([
      'review_id',
      'step',
      'at',
      'by_member',
      'note',
      'suggestions',
      'binding',
      'pack_version',
      'findings',
      'expires_at',
    ])
    .expression(({ not, exists, selectFrom, val, cast }) =>
      selectFrom('reviews')
        .select([
          'reviews.id as review_id',
          val(row.step).as('step'),
          val(row.at).as('at'),
          val(row.by_member).as('by_member'),
          val(row.note).as('note'),
          val(row.suggestions).as('suggestions'),
          cast<string | null>(val(row.binding), 'text').as('binding'),
          cast<number | null>(val(row.pack_version), 'bigint').as('pack_version'),
          val(row.findings).as('findings'),
          cast<string | null>(val(row.expires_at), 'text').as('expires_at'),
        ])
        .where('reviews.id', '=', row.review_id)
        .where(
          not(
            exists(
              selectFrom('review_steps')
                .select('review_id')
                .where('review_id', '=', row.review_id)
                .where('step', row.step === 'asked' ? '=' : '<>', 'asked'),
            ),
          ),
        ),
    )
    // Two reviewers at once: the index over settled reviews lets one of them in.
    .onConflict((conflict) => conflict.doNothing())
    .returning('review_id')
    .executeTakeFirst();
  return added !== undefined;
}
