import { type Kysely, sql } from 'kysely';
import type { OwnRows } from '#shared/contract/privacy.ts';
import { type TableNote, tableNotes } from '../record/table-notes.ts';
import type { Tables } from '../record/tables.ts';

type Row = OwnRows['rows'][number];

/** The rows of every table that are about a member, found by what the tables' notes say of them. */
export async function ownRows(database: Kysely<Tables>, memberId: string): Promise<OwnRows[]> {
  const answers: OwnRows[] = [];
  for (const [table, note] of Object.entries(tableNotes)) {
    const conditions = aboutMember(note, memberId);
    if (conditions.length === 0) continue;
    // Each by a key of its own; PostgreSQL would read all of the table for “one or the other”.
    const parts = conditions.map((where) => sql`select * from ${sql.table(table)} where ${where}`);
    const { rows } = await sql<Row>`${sql.join(parts, sql` union `)}`.execute(database);
    answers.push({ table, purpose: note.purpose, retention: note.retention, rows });
  }
  return answers;
}

/** Conditions that a row is about the member by any of them; none for a table whose rows are about nobody. */
function aboutMember({ members, through, account }: TableNote, memberId: string) {
  const conditions = members.map((column) => sql<boolean>`${sql.ref(column)} = ${memberId}`);
  if (account !== undefined) {
    conditions.push(sql<boolean>`${sql.ref(account)} = ${`member:${memberId}`}`);
  }
  if (through !== undefined) {
    const [owner = 'member_id'] = tableNotes[through.table]?.members ?? [];
    conditions.push(
      sql<boolean>`${sql.ref(through.column)} in (select id from ${sql.table(through.table)} where ${sql.ref(owner)} = ${memberId})`,
    );
  }
  return conditions;
}
