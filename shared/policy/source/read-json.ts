/** From the root of a value to something in it. */
export type JsonPath = readonly string[];

/** What stands in the way at `offset` (UTF-16): what was to stand there instead, or what is too much. */
export type JsonFault = {
  readonly offset: number;
  readonly kind: 'value' | 'name' | 'colon' | 'comma' | 'open-text' | 'letter' | 'more' | 'twice' | 'deep';
};

/** Half-open offsets of a value in the text. */
export type JsonPlace = { readonly start: number; readonly end: number };

export type JsonReading = {
  readonly fault: JsonFault | null;
  /** For each path that was asked for: null where there is nothing, or a fault comes before it. */
  readonly places: readonly (JsonPlace | null)[];
};

/** What was asked for at one place of the value, and below it. */
type Asked = { readonly here: number[]; readonly below: Map<string, Asked> };

/** Deeper than any pack goes, and far from where a call stack ends. */
const deepest = 200;
const plain = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const letters = /[^"\\\p{Cc}]*/uy;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const space = /[ \t\n\r]*/y;

/** Goes through a text in one pass: where it is no JSON, or names something twice, and where in it values stand. */
export function readJson(text: string, paths: readonly JsonPath[] = []): JsonReading {
  let at = 0;
  let fault: JsonFault | null = null;
  const places: (JsonPlace | null)[] = paths.map(() => null);

  function stop(kind: JsonFault['kind'], offset = at): false {
    fault ??= { kind, offset };
    return false;
  }

  /** Passes over what fits here; what it was, or null. */
  function take(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0] ?? null;
    if (match !== null) at += match.length;
    return match;
  }

  function takeSign(sign: string): boolean {
    take(space);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  }

  function takeText(): string | null {
    const start = at;
    at += 1;
    for (;;) {
      take(letters);
      if (text[at] === '"') {
        at += 1;
        return text.slice(start, at);
      }
      if (at >= text.length || text[at] === '\n') stop('open-text', start);
      else if (take(escaped) !== null) continue;
      else stop('letter');
      return null;
    }
  }

  function takeValue(asked: Asked | undefined, depth: number): boolean {
    take(space);
    const start = at;
    if (depth > deepest) return stop('deep');
    if (!takeAny(asked, depth)) return false;
    for (const index of asked?.here ?? []) places[index] = { start, end: at };
    return true;
  }

  function takeAny(asked: Asked | undefined, depth: number): boolean {
    if (text[at] === '{') return takeObject(asked, depth);
    if (text[at] === '[') return takeList(asked, depth);
    if (text[at] === '"') return takeText() !== null;
    return take(plain) !== null || stop('value');
  }

  function takeObject(asked: Asked | undefined, depth: number): boolean {
    at += 1;
    if (takeSign('}')) return true;
    const names = new Set<string>();
    do {
      take(space);
      const start = at;
      if (text[at] !== '"') return stop('name');
      const written = takeText();
      if (written === null) return false;
      const name: string = JSON.parse(written);
      if (names.has(name)) return stop('twice', start);
      names.add(name);
      if (!takeSign(':')) return stop('colon');
      if (!takeValue(asked?.below.get(name), depth + 1)) return false;
    } while (takeSign(','));
    return takeSign('}') || stop('comma');
  }

  function takeList(asked: Asked | undefined, depth: number): boolean {
    at += 1;
    if (takeSign(']')) return true;
    let index = 0;
    do {
      if (!takeValue(asked?.below.get(String(index)), depth + 1)) return false;
      index += 1;
    } while (takeSign(','));
    return takeSign(']') || stop('comma');
  }

  if (takeValue(askedFor(paths), 0)) {
    take(space);
    if (at < text.length) stop('more');
  }
  return { fault, places };
}

function askedFor(paths: readonly JsonPath[]): Asked {
  const root: Asked = { here: [], below: new Map() };
  for (const [index, path] of paths.entries()) {
    let asked = root;
    for (const step of path) {
      const next: Asked = asked.below.get(step) ?? { here: [], below: new Map() };
      asked.below.set(step, next);
      asked = next;
    }
    asked.here.push(index);
  }
  return root;
}
