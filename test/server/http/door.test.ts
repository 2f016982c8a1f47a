import { expect, test } from 'vitest';
import { createDoor } from '#server/http/door.ts';

function doorAt() {
  let made = 0;
  let at = 0;
  const door = createDoor(
    () => `secret-${++made}`,
    () => at,
  );
  return {
    door,
    wait: (ms: number) => {
      at += ms;
    },
  };
}

test('a token opens once', () => {
  const { door } = doorAt();
  const token = door.handOut();
  const pass = door.open(token);
  expect(pass).not.toBeNull();
  expect(door.isPass(pass ?? '')).toBe(true);
  expect(door.open(token)).toBeNull();
});

test('a token opens within ten minutes and not after', () => {
  const { door, wait } = doorAt();
  const [soon, late] = [door.handOut(), door.handOut()];
  wait(600_000);
  expect(door.open(soon)).not.toBeNull();
  wait(1);
  expect(door.open(late)).toBeNull();
});

test('nothing but a pass is a pass', () => {
  const { door } = doorAt();
  const token = door.handOut();
  door.open(token);
  expect([token, '', 'secret', 'secret-22'].map(door.isPass)).toEqual([false, false, false, false]);
  expect(door.open('secret-99')).toBeNull();
});
