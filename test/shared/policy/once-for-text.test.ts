import { expect, it } from 'vitest';
import { onceForText } from '#shared/policy/reading/once-for-text.ts';

it('works out a text once, and again when many others came between', () => {
  const asked: string[] = [];
  const length = onceForText((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('tea'), length('tea'), length('')]).toEqual([3, 3, 0]);
  expect(asked).toEqual(['tea', '']);
  for (let i = 0; i < 5_000; i += 1) length(`another ${i}`);
  asked.length = 0;
  expect(length('tea')).toBe(3);
  expect(asked).toEqual(['tea']);
});

it('keeps what is asked again and again, and no text that is too long to be a sentence', () => {
  const asked: string[] = [];
  const first = onceForText((text) => {
    asked.push(text);
    return text[0];
  });
  for (let i = 0; i < 5_000; i += 1) first(i % 2 === 0 ? 'tea' : `another ${i}`);
  expect(asked.filter((text) => text === 'tea')).toHaveLength(1);
  const long = 'x'.repeat(50_000);
  expect([first(long), first(long)]).toEqual(['x', 'x']);
  expect(asked.filter((text) => text === long)).toHaveLength(2);
});
