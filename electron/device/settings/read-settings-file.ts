import { readFileSync } from 'node:fs';
import { settings } from '#shared/contract/device.ts';
import type { SettingsChange } from './settings-store.ts';

export type SettingsFile =
  | { readonly state: 'missing' }
  | { readonly state: 'sound'; readonly values: SettingsChange }
  /** The settings package would throw on it, or silently start anew. */
  | { readonly state: 'unsound' };

const known = settings.partial();

export function readSettingsFile(file: string): SettingsFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (fault) {
    const isMissing = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
    return { state: isMissing ? 'missing' : 'unsound' };
  }
  try {
    // The decoder drops a byte order mark, which an editor may have put there and which harms nothing.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const read = known.safeParse(JSON.parse(text));
    return read.success ? { state: 'sound', values: read.data } : { state: 'unsound' };
  } catch {
    // Not UTF-8, or not JSON: the same answer, and the file is kept for whoever wants to know more.
    return { state: 'unsound' };
  }
}
