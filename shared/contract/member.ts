import { z } from 'zod';
import { networkId } from '../networks/network-id.ts';
import { programmeCommand, programmeQuery } from './call.ts';
import { role } from './role.ts';

export const programmeInfo = z.object({
  name: z.string(),
  company: z.string(),
  /** IANA name, such as `Europe/London`; calendar days of the programme are days there. */
  timeZone: z.string(),
});

export const member = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(role),
});
export type Member = z.infer<typeof member>;

/** A member's own account on a network: a share's address must belong to it. */
export const account = z.object({
  network: networkId,
  /** As the network writes it, without a leading @: `mara.lind`, `@mara@social.example` becomes `mara@social.example`. */
  handle: z.string().min(1).max(200),
});
export type Account = z.infer<typeof account>;

export const sessionCalls = {
  me: programmeQuery({
    input: z.object({}),
    output: z.object({ member, programme: programmeInfo }),
  }),
};

export const accountCalls = {
  list: programmeQuery({ input: z.object({}), output: z.array(account) }),
  save: programmeCommand({
    input: z.object({ network: networkId, handle: z.string().max(200).nullable() }),
    output: z.array(account),
  }),
};
