/** A stretch of words that two texts share, or that only one of them has. */
export type DiffPiece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** More differences than this are shown as one text in place of another: nobody reads them word by word. */
const mostDifferences = 500;

/** What is different between two texts, word by word: Myers' shortest edit script. */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = editScript(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ]);
}

function tokensOf(text: string): readonly string[] {
  return text.match(/\n+|[^\S\n]*[^\s]+|[^\S\n]+/g) ?? [];
}

function editScript(a: readonly string[], b: readonly string[]): readonly DiffPiece[] {
  const trace: Map<number, number>[] = [];
  const most = Math.min(a.length + b.length, mostDifferences);
  let reached = new Map([[1, 0]]);
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(new Map(reached));
    for (let k = -edits; k <= edits; k += 2) {
      let x = isDown(reached, k, edits) ? at(reached, k + 1) : at(reached, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reached.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a, b);
    }
    reached = new Map(reached);
  }
  return [
    { kind: 'removed', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ];
}

function walkBack(
  trace: readonly Map<number, number>[],
  a: readonly string[],
  b: readonly string[],
): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reached = trace[edits] ?? new Map<number, number>();
    const k = x - y;
    const down = isDown(reached, k, edits);
    const fromX = at(reached, down ? k + 1 : k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      pieces.push({ kind: 'same', text: a[x - 1] ?? '' });
      x -= 1;
      y -= 1;
    }
    if (edits === 0) break;
    pieces.push(down ? { kind: 'added', text: b[y - 1] ?? '' } : { kind: 'removed', text: a[x - 1] ?? '' });
    if (down) y -= 1;
    else x -= 1;
  }
  return pieces.reverse();
}

function isDown(reached: ReadonlyMap<number, number>, k: number, edits: number): boolean {
  return k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
}

function at(reached: ReadonlyMap<number, number>, k: number): number {
  return reached.get(k) ?? -1;
}

function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const together: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) together[together.length - 1] = { ...last, text: last.text + piece.text };
    else together.push(piece);
  }
  return together;
}
