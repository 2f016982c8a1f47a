import { useEffect, useState } from 'react';
import { type ReadDraft, readDraft } from '#shared/policy/source/read-draft.ts';

/** Long enough to type on, short enough to be there when somebody looks up. */
const restBeforeCheck = 250;

/** What a source says and what is wrong in it, checked when typing rests. `isFresh`: whether this is about the source as it stands. */
export function useReadDraft(source: string): { readonly read: ReadDraft; readonly isFresh: boolean } {
  const [checked, setChecked] = useState(() => ({ source, read: readDraft(source) }));
  const isFresh = checked.source === source;
  useEffect(() => {
    if (isFresh) return;
    const timer = setTimeout(() => setChecked({ source, read: readDraft(source) }), restBeforeCheck);
    return () => clearTimeout(timer);
  }, [source, isFresh]);
  return { read: checked.read, isFresh };
}
