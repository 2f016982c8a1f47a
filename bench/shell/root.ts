import { join } from 'node:path';

/** The folder of the house. */
export const root = join(import.meta.dirname, '..', '..');
