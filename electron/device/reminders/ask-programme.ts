import type { Answer } from '#shared/contract/call-error.ts';
import type { CallNameOf, Input, Output, QueryName } from '#shared/contract.ts';

/** Asks the programme something in the member's name. */
export type AskProgramme = <Name extends CallNameOf<'programme'> & QueryName>(
  name: Name,
  input: Input<Name>,
) => Promise<Answer<Output<Name>>>;
