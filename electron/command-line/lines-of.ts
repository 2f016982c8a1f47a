/** A line, without its end; `text` is null where it is longer than the limit and was not kept. `number` counts from 1. */
export type Line = { readonly number: number; readonly text: string | null };

/**
 * The lines of a stream, one at a time: nothing is read ahead of whoever asks, and no more than `maxLength` characters
 * of a line are held.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxLength: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 1;
  let rest = '';
  let isTooLong = false;
  const line = (text: string): Line => ({ number, text: isTooLong || text.length > maxLength ? null : text });
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield line(rest + text.slice(from, end));
      number += 1;
      rest = '';
      isTooLong = false;
      from = end + 1;
    }
    rest += text.slice(from);
    if (rest.length > maxLength) {
      rest = '';
      isTooLong = true;
    }
  }
  rest += decoder.decode();
  if (rest !== '' || isTooLong) yield line(rest);
}
