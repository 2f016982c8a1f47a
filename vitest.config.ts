import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One core is left idle otherwise, and a small machine has but two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/journeys/**', 'test/programme/contract/**'],
          // No file changes what another one imports, so each worker loads and warms the code once for all of its files.
          pool: 'threads',
          isolate: false,
          // A first browser on a cold, busy machine takes its time; nothing here asserts how long.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // What both databases have to keep: the same files run on SQLite and on a PostgreSQL that is started here.
          name: 'record',
          include: ['test/programme/contract/**/*.test.ts'],
          globalSetup: ['test/programme/contract/start-postgres.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/build-shells.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 10_000 } },
          // A browser on a busy machine: one more try, and a fault that is one shows twice.
          retry: 1,
        },
      },
    ],
  },
});
