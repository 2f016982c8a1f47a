export type PackFile = Readonly<Record<string, unknown>>;

/** The value where it is an object, as a pack is; null otherwise. */
export function asPackFile(value: unknown): PackFile | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as PackFile) : null;
}
