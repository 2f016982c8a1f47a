import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftsSchemaFrom } from '#electron/device/drafts/drafts-schema.ts';
import { deviceTableNotes } from '#electron/device/drafts/table-notes.ts';
import { sqliteMigrations } from '#programme/record/migrations.ts';
import { tableNotes } from '#programme/record/table-notes.ts';

let record: DatabaseSync;
let device: DatabaseSync;
beforeAll(() => {
  record = new DatabaseSync(':memory:');
  for (const { sql } of sqliteMigrations) record.exec(sql);
  device = new DatabaseSync(':memory:');
  device.exec(draftsSchemaFrom(0));
});
afterAll(() => {
  record.close();
  device.close();
});

const tablesOf = (database: DatabaseSync) =>
  database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .all()
    .map(({ name }) => String(name));

test('every table of the record says what it is for and how long its rows stay', () => {
  expect(Object.keys(tableNotes).sort()).toEqual(tablesOf(record));
  const empty = Object.entries(tableNotes).filter(
    ([, { purpose, retention }]) => purpose === '' || retention === '',
  );
  expect(empty).toEqual([]);
});

test('so does every table of the device', () => {
  expect(Object.keys(deviceTableNotes).sort()).toEqual(tablesOf(device));
});

test('every column that points to a member is named in its table’s note', () => {
  for (const table of tablesOf(record)) {
    const pointing = record
      .prepare(
        `select "from" as name from pragma_foreign_key_list(?) where "table" = 'members' order by name`,
      )
      .all(table)
      .map(({ name }) => String(name));
    const expected = table === 'members' ? ['id'] : pointing;
    expect([table, ...(tableNotes[table]?.members ?? [])].sort()).toEqual([table, ...expected].sort());
  }
});

test('a table that is about members by way of another names a column that points there', () => {
  for (const [table, { through }] of Object.entries(tableNotes)) {
    if (through === undefined) continue;
    const target = record
      .prepare('select "table" as name from pragma_foreign_key_list(?) where "from" = ?')
      .get(table, through.column);
    expect([table, target?.name]).toEqual([table, through.table]);
  }
});
