import type { Crisis } from '../contract/crisis.ts';

type PackFile = Readonly<Record<string, unknown>>;

/** A policy pack that also knows the crises that are going on: its rule `crisis-topics` finds their words. Drills change nothing. */
export function withCrises(
  pack: PackFile,
  crises: readonly Pick<Crisis, 'id' | 'terms' | 'statement' | 'speaker' | 'isDrill'>[],
): PackFile {
  const real = crises.filter(({ isDrill }) => !isDrill);
  if (real.length === 0) return pack;
  const rules = (pack.rules ?? {}) as PackFile;
  const rule = (rules['crisis-topics'] ?? { severity: 'block', section: sectionOf(pack), active: [] }) as {
    readonly active?: readonly unknown[];
  };
  const active = real.map(({ id, terms, statement, speaker }) => ({
    id,
    terms,
    statement: statement.address,
    contact: speaker,
  }));
  return {
    ...pack,
    rules: { ...rules, 'crisis-topics': { ...rule, active: [...(rule.active ?? []), ...active] } },
  };
}

function sectionOf({ handbook }: PackFile): string {
  const sections = Object.keys((handbook ?? {}) as object);
  return sections.find((section) => section === 'crisis') ?? sections[0] ?? 'crisis';
}
