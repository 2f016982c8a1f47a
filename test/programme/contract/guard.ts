import type { EngineName } from './engine.ts';

/** What can be taken away by itself to see that it is what refuses. */
export type Guard = {
  /** Set where only one database needs it. */
  readonly only?: EngineName;
} & (
  | { readonly trigger: string; readonly on: string }
  | { readonly index: string }
  | {
      /** Its name in PostgreSQL. */
      readonly constraint: string;
      readonly on: string;
      /** How SQLite's table says it, and what is left there without it. */
      readonly said: string;
      readonly left?: string;
    }
);

export function guardName(guard: Guard): string {
  if ('trigger' in guard) return guard.trigger;
  return 'index' in guard ? guard.index : guard.constraint;
}

export const trigger = (on: string, name: string, only?: EngineName): Guard => ({
  trigger: name,
  on,
  ...(only && { only }),
});

/** A check behind a column. */
export const check = (on: string, column: string, said: string): Guard => ({
  constraint: `${on}_${column}_check`,
  on,
  said: ` check (${said})`,
});

/** A check, key or foreign key on a line of its own, or whatever else takes more to say. */
export const rule = (on: string, name: string, said: string, left = ''): Guard => ({
  constraint: `${on}_${name}`,
  on,
  said,
  left,
});

export const notNull = (on: string, column: string): Guard => ({
  constraint: `${on}_${column}_not_null`,
  on,
  said: `${column} text not null`,
  left: `${column} text`,
});

/** SQLite replaces a row without a word where no trigger refuses it; PostgreSQL cannot. */
export const noReplace = (on: string): Guard => trigger(on, `${on}_no_replace`, 'SQLite');
