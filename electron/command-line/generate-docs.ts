import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Rule } from '#shared/policy/rule.ts';
import { rules } from '#shared/policy/rules.ts';
import { dataPage } from './data-page.ts';
import { rowInWords } from './row-in-words.ts';
import { type RuleRows, rulePage } from './rule-page.ts';

const root = new URL('../../', import.meta.url);
const tableFile = z.object({ table: z.object({ valid: z.array(rowInWords), flagged: z.array(rowInWords) }) });

/** The table of a rule's test, which its page is made from as well. */
async function rowsOf(rule: Rule): Promise<RuleRows> {
  const file: unknown = await import(new URL(`test/shared/policy/rules/${rule.id}.ts`, root).href);
  return { rule, ...tableFile.parse(file).table };
}

/** Writes the pages that are made from code. */
const page = rulePage(await Promise.all(rules.map(rowsOf)));
await writeFile(new URL('docs/policy-rules.md', root), page);
await writeFile(new URL('docs/data-processing.md', root), dataPage());
