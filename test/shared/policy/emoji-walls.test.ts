import { describe, expect, it } from 'vitest';
import { emojiWalls } from '#shared/policy/reading/emoji-walls.ts';

describe('a wall of more emoji than are told apart', () => {
  it.each(['😀', '👩🏽‍🔬', '🇩🇪 '])('of %s is one place to its end', (emoji) => {
    const text = `Look ${emoji.repeat(3000)}here`;
    const wall = text.slice(5, -4).trimEnd();
    expect(emojiWalls(text)).toEqual([{ start: 5, end: 5 + wall.length, fewer: emoji.trimEnd() }]);
  });
});
