import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { migrateSqlite } from '#programme/record/migrate-sqlite.ts';
import { sqliteMigrations } from '#programme/record/migrations.ts';

const before = sqliteMigrations.filter(({ number }) => number < 7);

test('the sections of a record from before become version 1, in their order', () => {
  const database = new DatabaseSync(':memory:');
  migrateSqlite(database, before);
  database.exec(`
    insert into programme values ('p', 'Name', 'Company', 'UTC', '2026-11-01T09:00:00.000Z', '', 0);
    insert into handbook_sections values ('en', 'b', 1, 'B', 'two'), ('en', 'a', 0, 'A', 'one'), ('de', 'a', 0, 'A', 'eins');
  `);
  migrateSqlite(database, sqliteMigrations);
  expect(
    database.prepare('select version, published_at, asks_acknowledgement from handbook_versions').all(),
  ).toEqual([{ version: 1, published_at: '2026-11-01T09:00:00.000Z', asks_acknowledgement: 0 }]);
  const texts = database
    .prepare('select language, id, text from handbook_texts order by language, position')
    .all();
  expect(texts.map(({ language, id, text }) => `${language} ${id} ${text}`)).toEqual([
    'de a eins',
    'en a one',
    'en b two',
  ]);
});

test('a new record begins without a version', () => {
  const database = new DatabaseSync(':memory:');
  migrateSqlite(database, sqliteMigrations);
  expect(database.prepare('select count(*) as count from handbook_versions').get()).toEqual({ count: 0 });
});
