import type { PostToCheck } from '#shared/policy/post-to-check.ts';

/** What a row may set besides its text; `pack` replaces settings of the rule in the Northlight pack. */
export type RowOptions = Partial<Omit<PostToCheck, 'text'>> & {
  readonly pack?: Readonly<Record<string, unknown>>;
  /** The text after the first fix of the first finding. */
  readonly fixed?: string;
  /** Signs for the spans where the text itself has «». */
  readonly marks?: readonly [string, string];
};

/** A text alone, or with what it is checked with. */
export type Row = string | readonly [text: string, options: RowOptions];

/**
 * The cases of one rule. In `flagged` each span that the rule must find stands in «…»; nothing in `valid` may be found. The
 * first rows are shown on the generated page of rules, so they come from ordinary life.
 */
export type RuleTable = { readonly valid: readonly Row[]; readonly flagged: readonly Row[] };

export function textAndOptions(row: Row): readonly [string, RowOptions] {
  return typeof row === 'string' ? [row, {}] : row;
}
