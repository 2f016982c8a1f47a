import { sql } from 'kysely';
import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { debtOf } from '../ledger/pay-debt.ts';
import { makeCorrection } from './make-correction.ts';

const mostChoices = 100;

export const correctionHandlers = {
  'correction.choices': async (_input, { database }) => {
    const rows = await database
      .selectFrom('entries')
      .innerJoin('members', 'members.id', 'entries.member_id')
      .leftJoin('entries as taken', 'taken.reverses', 'entries.id')
      .select([
        'entries.id',
        'entries.at',
        'entries.points',
        'entries.reason',
        'entries.about',
        'members.name',
      ])
      .where('entries.debit', '=', 'issued')
      .where('entries.rule', '<>', sql.lit('debt'))
      .where('taken.id', 'is', null)
      .orderBy('entries.position', 'desc')
      .limit(mostChoices)
      .execute();
    return accept(rows.map(({ id, name, ...row }) => ({ ...row, entryId: id, memberName: name })));
  },
  'correction.make': (input, context) => makeCorrection(context, input),
  'correction.debt': async (_input, { database, memberId }) =>
    accept({ owed: await debtOf(database, memberId) }),
} satisfies Pick<
  Handlers<'programme', Context>,
  'correction.choices' | 'correction.make' | 'correction.debt'
>;
