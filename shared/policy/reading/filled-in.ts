const name = /\{([a-z]+)\}/gi;
/** Lexicons stand in lexicons no deeper than this. */
const deepest = 5;

/** A pattern in which each `{name}` is the words that the lexicon has for it; names it does not have stay. */
export function filledIn(source: string, lexicon: Readonly<Record<string, string>>): string {
  let filled = source;
  for (let depth = 0; depth < deepest; depth += 1)
    filled = filled.replaceAll(name, (written, key: string) => lexicon[key] ?? written);
  return filled;
}
