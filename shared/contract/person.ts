import type { Role } from './role.ts';

/** Who signed in, as the company's identity provider says. */
export type Person = { readonly id: string; readonly name: string; readonly roles: readonly Role[] };
