import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Crisis } from '#shared/contract/crisis.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';
import type { Tables } from '../record/tables.ts';
import { activeCrises, findCrisis, pastCrises } from './crisis-rows.ts';
import { crisisTemplates, removeTemplate, saveTemplate } from './crisis-templates.ts';

type Calls =
  | 'crisis.active'
  | 'crisis.past'
  | 'crisis.templates'
  | 'crisis.saveTemplate'
  | 'crisis.removeTemplate'
  | 'crisis.start'
  | 'crisis.note'
  | 'crisis.end';

export const crisisHandlers = {
  'crisis.active': async (_input, { database }) => accept(await activeCrises(database)),
  'crisis.past': async (_input, { database }) => accept(await pastCrises(database)),
  'crisis.templates': async (_input, context) => accept(await crisisTemplates(context)),
  'crisis.saveTemplate': (input, context) => saveTemplate(context, input),
  'crisis.removeTemplate': (input, context) => removeTemplate(context, input),

  'crisis.start': async (facts, context) => {
    const id = newId(context.now);
    await context.database
      .insertInto('crises')
      .values({ id, facts: JSON.stringify(facts), is_drill: facts.isDrill ? 1 : 0 })
      .execute();
    return logged(context, id, 'started', '');
  },

  'crisis.note': async ({ crisisId, note }, context) => {
    const crisis = await findCrisis(context.database, crisisId);
    return crisis === null ? missing() : logged(context, crisisId, 'noted', note);
  },

  'crisis.end': async ({ crisisId, note }, context) => {
    const crisis = await findCrisis(context.database, crisisId);
    return crisis === null ? missing() : logged(context, crisisId, 'ended', note);
  },
} satisfies Pick<Handlers<'programme', Context>, Calls>;

/** Writes a line of the log, a start and an end only once, and answers with the crisis as it then is. */
async function logged(
  context: Context,
  crisisId: string,
  step: Tables['crisis_steps']['step'],
  note: string,
): Promise<Answer<Crisis>> {
  const { database, memberId, now } = context;
  const added = await database
    .insertInto('crisis_steps')
    .columns(['crisis_id', 'step', 'at', 'by_member', 'note'])
    .expression(({ selectFrom, val, not, exists, and, lit }) =>
      selectFrom('crises')
        .select(['crises.id', val(step).as('step'), val(now.toISOString()).as('at')])
        .select([val(memberId).as('by_member'), val(note).as('note')])
        .where('crises.id', '=', crisisId)
        .where(
          not(
            and([
              lit(step !== 'noted'),
              exists(
                selectFrom('crisis_steps')
                  .select('crisis_id')
                  .where('crisis_id', '=', crisisId)
                  .where('step', '=', step),
              ),
            ]),
          ),
        ),
    )
    // Two managers at once: the index over starts and ends lets one of them in.
    .onConflict((conflict) => conflict.doNothing())
    .returning('position')
    .executeTakeFirst();
  if (added === undefined) return refuse('conflict', 'crisis.ended', 'It has ended already.');
  context.announce('crises');
  const crisis = await findCrisis(database, crisisId);
  return crisis === null ? missing() : accept(crisis);
}

function missing() {
  return refuse('missing', 'crisis.missing', 'There is no such crisis.');
}
