/** Where a page begins: behind the row with this instant and id, in an order of newest first. */
export type Cursor = { readonly at: string; readonly id: string };

/** Null for the first page, and for what is no cursor of ours. */
export function readCursor(after: string | null): Cursor | null {
  const [at, id] = after?.split(' ', 2) ?? [];
  return at === undefined || id === undefined ? null : { at, id };
}

/** Cuts off the row that was read only to see whether there are more, and says where the next page begins. */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
  at: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const last = rows[limit - 1];
  if (rows.length <= limit || last === undefined) return { rows, next: null };
  return { rows: rows.slice(0, limit), next: `${at(last)} ${last.id}` };
}
