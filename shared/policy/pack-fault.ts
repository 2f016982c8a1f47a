import type { z } from 'zod';

/** What is wrong with a setting, as data: who shows it has the words. */
export type PackFault =
  | { readonly kind: 'missing' | 'unknown-setting' | 'unknown-rule' | 'value' }
  | { readonly kind: 'not-a'; readonly what: 'text' | 'number' | 'list' | 'object' | 'switch' }
  | { readonly kind: 'too-short' | 'too-long' | 'too-few' | 'too-many'; readonly count: number }
  | { readonly kind: 'too-small' | 'too-large'; readonly limit: number }
  | { readonly kind: 'no-choice'; readonly choices: readonly string[] }
  | { readonly kind: 'no-section'; readonly section: string }
  /** Said by the schema itself, in English. */
  | { readonly kind: 'own'; readonly reason: string };

const whatIs: Readonly<Record<string, Extract<PackFault, { kind: 'not-a' }>['what']>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  array: 'list',
  object: 'object',
  record: 'object',
  boolean: 'switch',
};

/** Reads what zod says, asked with `reportInput`. */
export function packFault(issue: z.core.$ZodIssue): PackFault {
  if (issue.input === undefined && issue.code !== 'custom') return { kind: 'missing' };
  switch (issue.code) {
    case 'invalid_type': {
      const what = whatIs[issue.expected];
      return what === undefined ? { kind: 'value' } : { kind: 'not-a', what };
    }
    case 'too_small':
      return outside(issue.origin, Number(issue.minimum), ['too-short', 'too-few', 'too-small']);
    case 'too_big':
      return outside(issue.origin, Number(issue.maximum), ['too-long', 'too-many', 'too-large']);
    case 'invalid_value':
      return { kind: 'no-choice', choices: issue.values.map(String) };
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return { kind: 'value' };
    default:
      return { kind: 'own', reason: issue.message };
  }
}

type Sizes = readonly [
  text: 'too-short' | 'too-long',
  list: 'too-few' | 'too-many',
  number: 'too-small' | 'too-large',
];

function outside(origin: string, limit: number, [text, list, number]: Sizes): PackFault {
  if (origin === 'string') return { kind: text, count: limit };
  if (origin === 'array') return { kind: list, count: limit };
  return { kind: number, limit };
}
