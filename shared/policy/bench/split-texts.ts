/** Several texts in one field, with a line of three dashes between them, as each may have empty lines of its own. */
export function splitTexts(field: string): readonly string[] {
  return field
    .split(/^[ \t]*---[ \t]*\r?$/m)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
