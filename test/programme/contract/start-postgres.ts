import type { TestProject } from 'vitest/node';
import { startPostgresServer } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How to reach the run's PostgreSQL by role, `{role}` and `{database}` to be put in; null where there is none. */
    postgres: string | null;
    /** Why there is none. */
    postgresMissing: string;
  }
}

/** One server for the whole run; each test file makes its own databases in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const server = await startPostgresServer(false);
    project.provide('postgres', server.address('owner', '{database}').replace('herald_owner', '{role}'));
    project.provide('postgresMissing', '');
    return server.stop;
  } catch (fault) {
    project.provide('postgres', null);
    project.provide('postgresMissing', fault instanceof Error ? fault.message : String(fault));
    return async () => {};
  }
}
