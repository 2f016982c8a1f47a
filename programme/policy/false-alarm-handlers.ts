import { randomUUID } from 'node:crypto';
import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import { reportedFalseAlarm } from '#shared/contract/policy.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';

export const falseAlarmHandlers = {
  'policy.reportFalseAlarm': async (
    { rule, packVersion, words, note, isNamed },
    { database, memberId, now, programme, announce },
  ) => {
    await database
      .insertInto('false_alarms')
      .values({
        // Without a name there is no time of day either, which could be laid beside what else was done then.
        id: isNamed ? newId(now) : randomUUID(),
        at: isNamed ? now.toISOString() : `${dayIn(programme.timeZone, now)}T12:00:00.000Z`,
        rule,
        pack_version: packVersion,
        words,
        note,
        member_id: isNamed ? memberId : null,
        settled_at: null,
      })
      .execute();
    announce('policy');
    return accept({});
  },

  'policy.falseAlarms': async (_input, { database }) => {
    const rows = await database
      .selectFrom('false_alarms')
      .leftJoin('members', 'members.id', 'false_alarms.member_id')
      .select([
        'false_alarms.id',
        'at',
        'rule',
        'pack_version as packVersion',
        'words',
        'note',
        'members.name as by',
      ])
      .where('settled_at', 'is', null)
      .orderBy('at')
      .orderBy('false_alarms.id')
      .execute();
    return accept(rows.map((row) => reportedFalseAlarm.parse(row)));
  },

  'policy.settleFalseAlarm': async ({ id }, { database, now, announce }) => {
    const settled = await database
      .updateTable('false_alarms')
      .set({ settled_at: now.toISOString() })
      .where('id', '=', id)
      .where('settled_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (settled === undefined)
      return refuse('missing', 'false-alarm.missing', 'There is no such open false alarm.');
    announce('policy');
    return accept({});
  },
} satisfies Partial<Handlers<'programme', Context>>;
