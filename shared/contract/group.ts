import { z } from 'zod';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import type { Role } from './role.ts';

const managing = { roles: ['manager'] as const satisfies readonly Role[] };

/** A team or department. Which member is in which is said by a manager; nobody is in two. */
export const memberGroup = z.object({
  id,
  name: z.string().trim().min(1).max(60),
  /** Points that it means to reach together in a season; null: no goal. */
  goal: z.int().positive().max(1_000_000_000).nullable(),
});
export type MemberGroup = z.infer<typeof memberGroup>;

const managed = z.object({
  groups: z.array(memberGroup.extend({ members: z.int().nonnegative() })),
  members: z.array(z.object({ id: z.string(), name: z.string(), groupId: id.nullable() })),
});

export const groupCalls = {
  /** The group that the member is in; null where in none. */
  mine: programmeQuery({ input: z.object({}), output: z.object({ name: z.string().nullable() }) }),
  /** Who is in which group: names and nothing of what anybody does. */
  all: programmeQuery({ ...managing, input: z.object({}), output: managed }),
  /** Makes a group or changes it. Refused with `group.name-taken`. */
  save: programmeCommand({
    ...managing,
    input: memberGroup.extend({ id: id.nullable() }),
    output: memberGroup,
  }),
  /** Its members are in none afterwards, and what they earned in it counts for none. */
  remove: programmeCommand({ ...managing, input: z.object({ groupId: id }), output: z.object({}) }),
  /** From now on; what was earned before counts where it was earned. */
  place: programmeCommand({
    ...managing,
    input: z.object({ memberId: z.string(), groupId: id.nullable() }),
    output: z.object({}),
  }),
  /** A table of members and groups: member's id or name first, then the group's name; groups that are not there are made. */
  import: programmeCommand({
    ...managing,
    input: z.object({ text: z.string().max(2_000_000) }),
    output: z.object({
      placed: z.int().nonnegative(),
      made: z.int().nonnegative(),
      /** Lines that name nobody, or somebody of whom there are two; counted from 1. */
      unread: z.array(z.object({ line: z.int().positive(), text: z.string() })),
    }),
  }),
};
