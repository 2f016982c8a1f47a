import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** One group of twitter-text's conformance tests. */
export function readConformance<Expected>(
  file: 'extract' | 'tlds' | 'validate',
  group: string,
): { readonly description: string; readonly text: string; readonly expected: Expected }[] {
  const yaml = readFileSync(new URL(`./fixtures/twitter-text/${file}.yml`, import.meta.url), 'utf8');
  const { tests } = load(yaml) as { tests: Record<string, ReturnType<typeof readConformance<Expected>>> };
  return tests[group] ?? [];
}
