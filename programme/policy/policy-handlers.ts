import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { falseAlarmHandlers } from './false-alarm-handlers.ts';
import { packHandlers } from './pack-handlers.ts';
import { packInForce } from './pack-in-force.ts';

export const policyHandlers = {
  'policy.pack': async (_input, { database }) => accept(await packInForce(database)),

  'handbook.sections': async ({ language }, { database }) => {
    const short = language.toLowerCase().split('-')[0] ?? 'en';
    const sections = await database
      .selectFrom('handbook_sections')
      .select(['language', 'id', 'title', 'text'])
      .where('language', 'in', [short, 'en'])
      .orderBy('position')
      .execute();
    const inEnglish = sections.filter((section) => section.language === 'en');
    const own = sections.filter((section) => section.language === short);
    const inOrder = [
      ...inEnglish,
      ...own.filter(({ id }) => !inEnglish.some((section) => section.id === id)),
    ];
    return accept(
      inOrder.map(({ id, title, text }) => own.find((section) => section.id === id) ?? { id, title, text }),
    );
  },
  ...falseAlarmHandlers,
  ...packHandlers,
} satisfies Partial<Handlers<'programme', Context>>;
