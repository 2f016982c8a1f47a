import { inFixedOrder } from '#shared/contract/in-fixed-order.ts';
import { type QuietWindow, quietWindows } from '../quiet-windows.ts';
import type { PackFile } from './as-pack-file.ts';
import { withSetting } from './with-setting.ts';

/** A quiet period as the next version has it, beside the one in force: `gone` shows the one in force. */
export type PlannedWindow = QuietWindow & { readonly state: 'same' | 'new' | 'changed' | 'gone' };

const path = ['rules', 'embargoes', 'windows'] as const;

/** The quiet periods of a draft and those in force together, first to begin first. What cannot be read yet is left out. */
export function plannedWindows(inForce: PackFile, draft: PackFile): readonly PlannedWindow[] {
  const [old, young] = [quietWindows(inForce), quietWindows(draft)];
  const before = new Map(old.map((window) => [window.id, window]));
  const kept = new Set(young.map(({ id }) => id));
  const planned = young.map((window): PlannedWindow => {
    const was = before.get(window.id);
    if (was === undefined) return { ...window, state: 'new' };
    return { ...window, state: inFixedOrder(was) === inFixedOrder(window) ? 'same' : 'changed' };
  });
  const gone = old
    .filter(({ id }) => !kept.has(id))
    .map((window): PlannedWindow => ({ ...window, state: 'gone' }));
  return [...planned, ...gone].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

/** The pack with this quiet period, in the place of the one with its id or as a new one. */
export function withWindow(
  pack: PackFile,
  window: Readonly<Record<string, unknown>> & { readonly id: string },
): unknown {
  const list = listOf(pack);
  const index = list.findIndex((one) => idOf(one) === window.id);
  return withSetting(withRule(pack), path, index === -1 ? [...list, window] : list.with(index, window));
}

/** The pack without it. */
export function withoutWindow(pack: PackFile, id: string): unknown {
  return withSetting(
    pack,
    path,
    listOf(pack).filter((one) => idOf(one) !== id),
  );
}

/** Everything that the pack says of a quiet period, its words too; null where it has none of this id. */
export function windowIn(pack: PackFile, id: string): Readonly<Record<string, unknown>> | null {
  const found = listOf(pack).find((one) => idOf(one) === id);
  return (found ?? null) as Readonly<Record<string, unknown>> | null;
}

/** A pack without the rule gets it with its first quiet period: nothing else would look at it. */
function withRule(pack: PackFile): PackFile {
  const rules = (pack.rules ?? {}) as PackFile;
  if (rules.embargoes !== undefined) return pack;
  const sections = Object.keys((pack.handbook ?? {}) as object);
  const section = sections.find((id) => id === 'confidentiality') ?? sections[0] ?? 'confidentiality';
  return { ...pack, rules: { ...rules, embargoes: { severity: 'block', section, windows: [] } } };
}

function listOf(pack: PackFile): readonly unknown[] {
  const { rules } = pack as { readonly rules?: { readonly embargoes?: { readonly windows?: unknown } } };
  const windows = rules?.embargoes?.windows;
  return Array.isArray(windows) ? windows : [];
}

function idOf(window: unknown): unknown {
  return (window as { readonly id?: unknown } | null)?.id;
}
