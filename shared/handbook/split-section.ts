/** A stretch of a section's Markdown under one heading. The first may have none. */
export type SectionPart = {
  /** What a link may name: those written `{#so #and-so}` behind the heading, else one made of its words. */
  readonly anchors: readonly string[];
  readonly heading: string;
  /** 2 or 3; 0 where there is no heading. */
  readonly level: number;
  readonly text: string;
};

const headingLine = /^(#{1,6})\s+(.+?)\s*#*\s*$/;
const anchorsBehind = /\s*\{((?:#[a-z0-9-]+\s*)+)\}$/;
const fence = /^\s{0,3}(`{3,}|~{3,})/;

/** Splits a section at its headings. What stands in a code block is no heading. */
export function splitSection(text: string): readonly SectionPart[] {
  const parts: { anchors: string[]; heading: string; level: number; lines: string[] }[] = [
    { anchors: [], heading: '', level: 0, lines: [] },
  ];
  const taken = new Set<string>();
  let openFence: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const [, mark] = fence.exec(line) ?? [];
    if (mark !== undefined && openFence === null) openFence = mark;
    else if (mark !== undefined && openFence !== null && mark.startsWith(openFence)) openFence = null;
    const [, marks, words] = openFence === null && mark === undefined ? (headingLine.exec(line) ?? []) : [];
    if (marks === undefined || words === undefined) {
      parts.at(-1)?.lines.push(line);
      continue;
    }
    const [behind, written] = anchorsBehind.exec(words) ?? [];
    const heading = withoutMarks(behind === undefined ? words : words.slice(0, -behind.length));
    const named = written?.split(/[#\s]+/).filter(Boolean) ?? [];
    const anchors = (named.length > 0 ? named : [slugOf(heading)]).map((anchor) => freeOf(taken, anchor));
    parts.push({ anchors, heading, level: marks.length > 2 ? 3 : 2, lines: [] });
  }
  return parts
    .map(({ lines, ...part }) => ({ ...part, text: lines.join('\n').trim() }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

/** Lower-case letters, digits and hyphens; `part` where nothing is left. */
export function slugOf(words: string): string {
  const folded = words.normalize('NFKD').replaceAll('ß', 'ss').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'part';
}

function freeOf(taken: Set<string>, anchor: string): string {
  let free = anchor;
  for (let count = 2; taken.has(free); count += 1) free = `${anchor}-${count}`;
  taken.add(free);
  return free;
}

function withoutMarks(words: string): string {
  return words.replace(/[*_`]/g, '').trim();
}
