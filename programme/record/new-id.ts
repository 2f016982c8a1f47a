import { v7 } from 'uuid';

/** A UUIDv7: sorts by the record's clock, as far as that goes right. */
export function newId(now: Date): string {
  return v7({ msecs: now.getTime() });
}
