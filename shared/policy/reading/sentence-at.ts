const reach = 600;

type Place = { readonly start: number; readonly end: number };

/** The sentence around `start`…`end`, without the white space around it. */
export function sentenceAt(text: string, start: number, end: number): Place {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const last = [...before.matchAll(/(?<!\d)[.!?…]["'”’»)\]]*\s+|\n\s*/gu)].at(-1);
  const from =
    last === undefined ? Math.max(0, start - reach) : start - before.length + last.index + last[0].length;
  const closing = /(?<!\d)[.!?…]["'”’»)\]]*(?=\s|$)|\d\.(?=\s+\p{Lu}|\s*$)|(?=\n)/u.exec(after);
  const isClosed = /[.!?…]$/u.test(text.slice(start, end)) && /^(?:\s|$)/.test(after);
  if (isClosed) return { start: Math.min(from, start), end };
  const to = closing === null ? Math.min(text.length, end + reach) : end + closing.index + closing[0].length;
  return { start: Math.min(from, start), end: Math.max(to, end) };
}

/** A question with the sentence that answers it: "38 dB at one metre? Not really." */
export function withAnswer(text: string, sentence: Place): Place {
  if (text[sentence.end - 1] !== '?') return sentence;
  const space = /^[^\S\n]{1,3}/.exec(text.slice(sentence.end, sentence.end + 4))?.[0];
  if (space === undefined) return sentence;
  const next = sentence.end + space.length;
  return { start: sentence.start, end: sentenceAt(text, next, next + 1).end };
}
