/** An amount as a field has it, `12.50`, in minor units; null where it is none. Both decimal signs are taken. */
export function minorOf(written: string): number | null {
  const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(written.trim());
  if (match === null) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** The field's text for an amount in minor units. */
export function writtenMinor(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}
