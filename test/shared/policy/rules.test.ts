import { describe, expect, it } from 'vitest';
import { applyFix } from '#shared/policy/apply-fixes.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { rules } from '#shared/policy/rules.ts';
import { checkRow } from './check-row.ts';
import { type Row, type RuleTable, textAndOptions } from './rule-table.ts';

const tables = import.meta.glob<{ readonly table: RuleTable }>('./rules/*.ts', { eager: true });

function named(rows: readonly Row[] = []) {
  return rows.map(textAndOptions).map(([text, options]) => [text.slice(0, 80), text, options] as const);
}

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const table = tables[`./rules/${id}.ts`]?.table;

  it('has a table with several rows of each kind', () => {
    expect(table?.valid.length).toBeGreaterThan(4);
    expect(table?.flagged.length).toBeGreaterThan(4);
  });

  it.each(named(table?.valid))('finds nothing in: %s', (_name, text, options) => {
    const { marked, findings } = checkRow(id, text, { ...options, marks: options.marks ?? ['⟦', '⟧'] });
    expect({ marked, messages: findings.map(({ message }) => message) }).toEqual({
      marked: text,
      messages: [],
    });
  });

  it.each(named(table?.flagged))('finds what is drawn in: %s', (_name, text, options) => {
    expect(checkRow(id, text, options).marked).toBe(text);
  });

  it.each(named(table?.flagged))('each fix mends what was found in: %s', (_name, text, options) => {
    const { pack, post, findings } = checkRow(id, text, options);
    for (const finding of findings) {
      for (const fix of finding.fixes) {
        const mended = applyFix(post.text, fix);
        const left = checkPost(pack, { ...post, text: mended }).findings.filter(({ rule }) => rule === id);
        expect(left.length, `${mended} after ${fix.label}`).toBeLessThan(findings.length);
      }
    }
    if (options.fixed !== undefined) {
      const fix = findings[0]?.fixes[0];
      expect(fix === undefined ? null : applyFix(post.text, fix)).toBe(options.fixed);
    }
  });
});
