/** Works something out once for each object that it is asked of, as long as the object is there. */
export function onceFor<Asked extends object, Answer>(
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before.answer;
    const answer = work(asked);
    known.set(asked, { answer });
    return answer;
  };
}
