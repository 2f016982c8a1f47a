import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { ownRows } from './own-rows.ts';

export const privacyHandlers = {
  'privacy.mine': async (_input, { database, memberId }) => accept(await ownRows(database, memberId)),
} satisfies Pick<Handlers<'programme', Context>, 'privacy.mine'>;
