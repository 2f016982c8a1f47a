import { z } from 'zod';

const look = z.object({
  width: z.number(),
  height: z.number(),
  sharpness: z.number(),
  brightness: z.number(),
  hasPlace: z.boolean(),
  hasDevice: z.boolean(),
});
const text = z.object({ lines: z.array(z.array(z.object({ text: z.string() }))) });
const image = z.object({ path: z.string(), alt: z.string(), look: look.nullish(), text: text.nullish() });
const options = z.looseObject({ images: z.array(image).optional(), network: z.string().optional() });

/** A row of a rule's table, as the page of rules shows it: its text, and what there is to know of its pictures. */
export const rowInWords = z.union([z.string(), z.tuple([z.string(), options])]).transform((row) => {
  if (typeof row === 'string') return row;
  const [text, { images = [], network }] = row;
  if (images.length === 0) return text;
  const where = network === undefined ? '' : ` (on ${network})`;
  return [unmarked(text), ...images.map(pictureInWords)].join(' + ') + where;
});

/** What is found in a picture has no place in the text, so the marks there would only puzzle. */
function unmarked(text: string): string {
  return text.replaceAll('«»', '');
}

function pictureInWords({ path, alt, look: seen, text: read }: z.infer<typeof image>): string {
  if (read === null && seen !== null) return `${path} (its text could not be read)`;
  if (read) return `${path} (which says “${read.lines.map(lineInWords).join(' / ')}”)`;
  const name = `${path} (${alt.trim() === '' ? 'no alternative text' : `“${alt}”`}`;
  if (seen === undefined) return `${name})`;
  if (seen === null) return `${name}, cannot be opened)`;
  const traces = [seen.hasPlace ? ', place' : '', seen.hasDevice ? ', device' : ''].join('');
  return `${name}, ${seen.width} × ${seen.height}, sharpness ${seen.sharpness}, brightness ${seen.brightness}${traces})`;
}

function lineInWords(words: readonly { readonly text: string }[]): string {
  return words.map(({ text: word }) => word).join(' ');
}
