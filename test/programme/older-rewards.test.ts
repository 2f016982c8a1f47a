import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrateSqlite } from '#programme/record/migrate-sqlite.ts';
import { sqliteMigrations } from '#programme/record/migrations.ts';
import { openSqlite } from '#programme/record/sqlite-database.ts';
import { temporaryFolder } from './open-sample.ts';

test('what was redeemed before rewards had terms gets those that its reward has, and asks for nothing new', () => {
  const folder = temporaryFolder();
  const database = openSqlite(join(folder.path, 'record.db'));
  try {
    migrateSqlite(database, sqliteMigrations.slice(0, 3));
    database.exec(`
      pragma foreign_keys = off;
      insert into rewards values ('mug', 0, 'The mug', 'A thing.', 'goods', 'mug', 15, 2, 950, 'GBP');
      insert into redemptions values ('r', 'robin', 'mug', 'The mug', 'mug', 15, 'requested');
      pragma foreign_keys = on;`);
    migrateSqlite(database, sqliteMigrations);
    expect(database.prepare('select * from redemption_terms').all()).toMatchObject([
      {
        redemption_id: 'r',
        kind: 'goods',
        fair_minor: 950,
        fair_currency: 'GBP',
        needs_approval: 0,
        delivery: 'none',
        budget_id: null,
        limit_period: null,
      },
    ]);
    expect(database.prepare('select * from rewards').get()).toMatchObject({
      id: 'mug',
      stock: 2,
      is_retired: 0,
      roles: '[]',
      limit_count: null,
      delivery: 'none',
    });
  } finally {
    database.close();
    folder.remove();
  }
});
