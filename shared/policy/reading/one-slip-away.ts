/** Whether one key more, less, other or swapped makes the one word of the other; the first and the last letter stay. */
export function isOneSlipAway(word: string, other: string): boolean {
  if (word === other || Math.abs(word.length - other.length) > 1) return false;
  if (word[0] !== other[0] || word.at(-1) !== other.at(-1)) return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  let tail = 0;
  const room = Math.min(word.length, other.length) - same;
  while (tail < room && word[word.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const [left, right] = [word.slice(same, word.length - tail), other.slice(same, other.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
