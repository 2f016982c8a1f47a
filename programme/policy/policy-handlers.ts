import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { falseAlarmHandlers } from './false-alarm-handlers.ts';
import { packDraftHandlers } from './pack-draft-handlers.ts';
import { packHandlers } from './pack-handlers.ts';
import { packInForce } from './pack-in-force.ts';
import { pastTexts } from './past-texts.ts';

export const policyHandlers = {
  'policy.pack': async (_input, { database }) => accept(await packInForce(database)),
  'policy.pastTexts': async ({ after }, context) => accept(await pastTexts(context, after)),
  ...falseAlarmHandlers,
  ...packHandlers,
  ...packDraftHandlers,
} satisfies Partial<Handlers<'programme', Context>>;
