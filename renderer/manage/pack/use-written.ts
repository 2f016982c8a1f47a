import { useState } from 'react';

/**
 * What stands in a field while it is not, or not only, its value: a line that is still empty, half a number. `outer` is the value as text;
 * `write` takes what was typed and what the value becomes by it. Another value from elsewhere takes its place.
 */
export function useWritten(outer: string): readonly [string, (text: string, becomes: string) => void] {
  const [kept, keep] = useState({ text: outer, outer });
  return [kept.outer === outer ? kept.text : outer, (text, becomes) => keep({ text, outer: becomes })];
}
