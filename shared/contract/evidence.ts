import { z } from 'zod';
import { networkId } from '../networks/network-id.ts';
import { deviceCommand, deviceQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';

/** What a member keeps of something that was done to them. It stays on the device until they delete it. */
const kept = z.object({
  network: networkId.nullable(),
  /** Where it was to be seen. */
  address: z.string().max(2000),
  note: z.string().max(2000),
});

export const evidenceNote = kept.extend({ id, keptAt: instant, hasPicture: z.boolean() });
export type EvidenceNote = z.infer<typeof evidenceNote>;

const picture = z.object({
  mime: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  base64: z.base64().max(15_000_000),
});

export const evidenceCalls = {
  /** Last kept first. */
  list: deviceQuery({ input: z.object({}), output: z.array(evidenceNote) }),
  /** The picture as it was kept, byte for byte; `picture.missing` where there is none. */
  picture: deviceQuery({ input: z.object({ id }), output: picture }),
  /** Answers once it is on disk. */
  keep: deviceCommand({ input: kept.extend({ picture: picture.nullable() }), output: evidenceNote }),
  discard: deviceCommand({ input: z.object({ id }), output: z.object({}) }),
};
