import { Parser } from 'htmlparser2';

/** A text with this much of it and no picture has none. */
const maxLength = 65_536;
const chunkLength = 512;

/** The address of the first picture in HTML that a person can see, as it stands there; null where there is none. */
export function firstPicture(html: string): string | null {
  const start = html.search(/<img[\s/]/i);
  if (start === -1) {
    return null;
  }
  let found: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'img' && isVisible(attributes)) {
        found ??= attributes.src ?? null;
      }
    },
  });
  const end = Math.min(html.length, start + maxLength);
  for (let at = start; at < end && found === null; at += chunkLength) {
    parser.write(html.slice(at, Math.min(at + chunkLength, end)));
  }
  return found;
}

/** Pictures that count readers are a point in size. */
function isVisible({ src, width, height }: Record<string, string>): boolean {
  const isPoint = [width, height].some((side) => side !== undefined && /^[0-2](?:px)?$/.test(side.trim()));
  return src !== undefined && src !== '' && !/^data:/i.test(src.trim()) && !isPoint;
}
