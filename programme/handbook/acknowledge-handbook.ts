import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Context } from '../context.ts';
import { newestVersion } from './handbook-texts.ts';
import { noteOnce } from './note-once.ts';

/** Notes that a member has read the version in force: who, which, when. Saying it twice changes nothing. */
export async function acknowledgeHandbook(
  context: Context,
  version: number,
): Promise<Answer<Record<string, never>>> {
  if (version !== (await newestVersion(context.database))) {
    return refuse('conflict', 'handbook.not-newest', 'There is a newer version.');
  }
  if (await noteOnce(context, 'handbook_acknowledgements', version)) context.announce('policy');
  return accept({});
}
