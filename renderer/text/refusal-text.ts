import type { CallError } from '#shared/contract/call-error.ts';
import type { Text } from './en.ts';

/** The sentence for a refusal, in the language of `text`. */
export function refusalText(text: Text, error: CallError): string {
  return text.refusals[error.reason](error.values ?? {});
}
