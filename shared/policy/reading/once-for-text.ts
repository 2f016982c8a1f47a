/** How many texts are remembered at least, and twice as many at most: a post has fewer sentences, and a key changes one of them. */
const mostRecent = 512;
/** A longer text is no sentence, and is worked out each time. */
const longest = 2000;

/** Works something out once for each text that it is asked of, as long as the text is among those that it was asked of last. */
export function onceForText<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  let recent = new Map<string, { readonly answer: Answer }>();
  let before = recent;
  return (text) => {
    if (text.length > longest) return work(text);
    const known = recent.get(text) ?? before.get(text);
    const kept = known ?? { answer: work(text) };
    if (recent.size >= mostRecent) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, kept);
    return kept.answer;
  };
}
