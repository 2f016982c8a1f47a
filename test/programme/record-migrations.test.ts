import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrateSqlite, migrationOf } from '#programme/record/migrate-sqlite.ts';
import { recordFiles } from '#programme/record/record-files.ts';
import { type Clock, clockAt, openSample, temporaryFolder } from './open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let clock: Clock;
beforeEach(() => {
  folder = temporaryFolder();
  clock = clockAt('2026-11-23T09:00:00.000Z');
});
afterEach(() => folder.remove());

describe('migrations', () => {
  const steps = [
    { number: 1, name: 'one', sql: 'create table a (x integer)' },
    { number: 2, name: 'two', sql: 'create table b (x integer); insert into a values (1)' },
  ];

  test('interrupted in the middle leave the step before, and go on from there', () => {
    const database = new DatabaseSync(join(folder.path, 'm.db'));
    const broken = {
      number: 2,
      name: 'two',
      sql: 'create table b (x integer); insert into nowhere values (1)',
    };
    expect(() => migrateSqlite(database, [...steps.slice(0, 1), broken])).toThrow('nowhere');
    expect(migrationOf(database)).toBe(1);
    migrateSqlite(database, steps);
    migrateSqlite(database, steps);
    expect(migrationOf(database)).toBe(2);
    expect(database.prepare('select count(*) as count from a').get()?.count).toBe(1);
    database.close();
  });

  test('a record of a newer Herald is not touched', async () => {
    await (await openSample(folder.path, clock)).programme.close();
    const files = recordFiles(folder.path);
    const database = new DatabaseSync(files.database);
    database.exec('pragma user_version = 999');
    database.close();
    await expect(openSample(folder.path, clock)).rejects.toMatchObject({ reason: 'record.newer' });
    expect(existsSync(files.setAside)).toBe(false);
  });
});
