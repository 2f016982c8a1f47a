import { z } from 'zod';

/** The id of anything that has one: a UUIDv7 in the record, a name in the sample programme. */
export const id = z.string().min(1).max(100);
