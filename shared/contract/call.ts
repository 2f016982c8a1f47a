import type { ZodType } from 'zod';
import type { Role } from './role.ts';

/** One call of the contract. `roles`: any one of them is enough; none named means every member. */
export type Call = {
  readonly to: 'programme' | 'device';
  readonly kind: 'query' | 'command';
  readonly input: ZodType;
  readonly output: ZodType;
  readonly roles?: readonly Role[];
};

type Definition<Input extends ZodType, Output extends ZodType> = {
  readonly input: Input;
  readonly output: Output;
  readonly roles?: readonly Role[];
};

/** A call that the programme's record answers and that changes nothing. */
export const programmeQuery = <I extends ZodType, O extends ZodType>(call: Definition<I, O>) =>
  ({ to: 'programme', kind: 'query', ...call }) as const;

/** A call that changes the programme's record. It carries a key: same key and input, same answer. */
export const programmeCommand = <I extends ZodType, O extends ZodType>(call: Definition<I, O>) =>
  ({ to: 'programme', kind: 'command', ...call }) as const;

/** A call that the member's own machine answers and that changes nothing. */
export const deviceQuery = <I extends ZodType, O extends ZodType>(call: Definition<I, O>) =>
  ({ to: 'device', kind: 'query', ...call }) as const;

/** A call that does something on the member's own machine. */
export const deviceCommand = <I extends ZodType, O extends ZodType>(call: Definition<I, O>) =>
  ({ to: 'device', kind: 'command', ...call }) as const;
