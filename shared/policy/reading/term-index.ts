import { classOf } from './letters.ts';
import type { Term } from './term.ts';

/** A place of the index with this many terms or fewer is not split further: comparing them is quicker. */
const fewTerms = 3;

/**
 * A trie over the classes of the terms' letters. A node is a range of the sorted terms that share their beginning;
 * its edges are in one open-addressed table, so that a step is one look and nothing is allocated while reading.
 */
export type TermIndex = {
  readonly terms: readonly Term[];
  /** Node → its terms: `from` to `to`; those that end here are before `endsTo`. */
  readonly from: Uint32Array;
  readonly endsTo: Uint32Array;
  readonly to: Uint32Array;
  readonly isLeaf: Uint8Array;
  readonly edges: EdgeTable;
};

export type EdgeTable = {
  readonly mask: number;
  /** Node + 1 of which the edge leaves; 0 where the slot is free. */
  readonly parents: Uint32Array;
  readonly classes: Uint16Array;
  readonly children: Uint32Array;
};

type Node = { readonly from: number; readonly endsTo: number; readonly to: number; readonly isLeaf: boolean };
type Edge = { readonly parent: number; readonly unit: number; readonly child: number };

export function makeTermIndex(unsorted: readonly Term[]): TermIndex {
  const sorted = unsorted
    .map((term) => ({ term, classes: classesOf(term.letters) }))
    .sort((a, b) => (a.classes < b.classes ? -1 : a.classes > b.classes ? 1 : 0));
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const waiting = [{ from: 0, to: sorted.length, depth: 0, parent: -1, unit: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, to, depth, parent, unit } = next;
    const id = nodes.length;
    if (parent >= 0) edges.push({ parent, unit, child: id });
    let endsTo = from;
    while (endsTo < to && sorted[endsTo]?.classes.length === depth) endsTo += 1;
    const isLeaf = to - endsTo <= fewTerms;
    nodes.push({ from, endsTo, to, isLeaf });
    if (isLeaf) continue;
    for (let start = endsTo; start < to; ) {
      const shared = sorted[start]?.classes.charCodeAt(depth) ?? 0;
      let end = start + 1;
      while (end < to && sorted[end]?.classes.charCodeAt(depth) === shared) end += 1;
      waiting.push({ from: start, to: end, depth: depth + 1, parent: id, unit: shared });
      start = end;
    }
  }
  return {
    terms: sorted.map(({ term }) => term),
    from: Uint32Array.from(nodes, (node) => node.from),
    endsTo: Uint32Array.from(nodes, (node) => node.endsTo),
    to: Uint32Array.from(nodes, (node) => node.to),
    isLeaf: Uint8Array.from(nodes, (node) => (node.isLeaf ? 1 : 0)),
    edges: makeEdgeTable(edges),
  };
}

/** The node after `node` by a letter of class `unit`; 0, which is the root and no one's child, where there is none. */
export function childOf(edges: EdgeTable, node: number, unit: number): number {
  let slot = slotOf(node, unit) & edges.mask;
  for (;;) {
    const parent = edges.parents[slot];
    if (parent === 0) return 0;
    if (parent === node + 1 && edges.classes[slot] === unit) return edges.children[slot] ?? 0;
    slot = (slot + 1) & edges.mask;
  }
}

function makeEdgeTable(edges: readonly Edge[]): EdgeTable {
  let size = 16;
  while (size < edges.length * 2) size *= 2;
  const mask = size - 1;
  const parents = new Uint32Array(size);
  const classes = new Uint16Array(size);
  const children = new Uint32Array(size);
  for (const { parent, unit, child } of edges) {
    let slot = slotOf(parent, unit) & mask;
    while (parents[slot] !== 0) slot = (slot + 1) & mask;
    parents[slot] = parent + 1;
    classes[slot] = unit;
    children[slot] = child;
  }
  return { mask, parents, classes, children };
}

function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function classesOf(letters: string): string {
  let classes = '';
  for (let i = 0; i < letters.length; i += 1) classes += String.fromCharCode(classOf(letters.charCodeAt(i)));
  return classes;
}

/** The class of each UTF-16 unit that is a letter, 0 for the rest: what the walk over the text looks up. */
export function classTable(letters: Uint16Array): Uint16Array {
  return letters.map((letter) => (letter > 2 ? classOf(letter) : letter));
}
