/** The choices of a pattern that are not inside a group: `a|(?:b|c)d` is `a` or `(?:b|c)d`. */
export function patternChoices(source: string): readonly string[] {
  const choices: string[] = [];
  let from = 0;
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      choices.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...choices, source.slice(from)];
}
