import { z } from 'zod';
import { accept } from '#shared/contract/call-error.ts';
import { contact, contactPurposes } from '#shared/contract/contact.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';

export const contactHandlers = {
  'contact.list': async (_input, { database }) => {
    const contacts = z.array(contact).parse(await database.selectFrom('contacts').selectAll().execute());
    return accept(
      contacts.sort(
        (one, other) => contactPurposes.indexOf(one.purpose) - contactPurposes.indexOf(other.purpose),
      ),
    );
  },

  'contact.save': async ({ purpose, ...words }, { database, announce }) => {
    await database
      .insertInto('contacts')
      .values({ purpose, ...words })
      .onConflict((conflict) => conflict.column('purpose').doUpdateSet(words))
      .execute();
    announce('policy');
    return accept({});
  },
} satisfies Pick<Handlers<'programme', Context>, 'contact.list' | 'contact.save'>;
