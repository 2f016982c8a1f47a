import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedAddress } from '#electron/device/allowed-address.ts';
import {
  awayActions,
  difficultAdvice,
  difficultKinds,
  difficultQuestions,
  nextInGuide,
} from '#shared/handbook/difficult-people.ts';
import { reportMail } from '#shared/handbook/report-mail.ts';
import { networkIds } from '#shared/networks/network-id.ts';
import { reporting } from '#shared/networks/reporting.ts';

const [yes, no] = [true, false];

test.each([
  [[], { question: 'danger' }],
  [[yes], { kind: 'threat' }],
  [[no], { question: 'pretends' }],
  [[no, yes], { kind: 'impostor' }],
  [[no, no, yes], { kind: 'bully' }],
  [[no, no, no, yes], { kind: 'customer' }],
  [[no, no, no, no, yes], { kind: 'critic' }],
  [[no, no, no, no, no], { kind: 'troll' }],
])('the answers %j lead to %j', (answers, next) => {
  expect(nextInGuide(answers)).toEqual(next);
});

test('every kind can be reached, and each has somebody to tell', () => {
  const reached = [...difficultQuestions.map(({ kind }) => kind), 'troll'];
  expect(new Set(reached)).toEqual(new Set(difficultKinds));
  expect(difficultKinds.filter((kind) => difficultAdvice[kind].tell.length === 0)).toEqual([]);
});

const ways = networkIds.flatMap((network) => awayActions.map((action) => [network, action] as const));

test.each(ways)('on %s, how to %s has a date, and a source that the device would open', (network, action) => {
  const { source, asOf, isConfirmed } = reporting[network][action];
  expect(asOf).toMatch(/^\d{4}-\d{2}$/);
  expect(source === null ? network === 'email' && !isConfirmed : allowedAddress(source) !== null).toBe(true);
});

test('what was read names a page that says so, and never the front page of a help centre', () => {
  const read = ways.map(([network, action]) => reporting[network][action]).filter((way) => way.isConfirmed);
  expect(read.map(({ source }) => new URL(source ?? '').pathname).filter((path) => path.length < 10)).toEqual(
    [],
  );
  expect(read.length).toBeGreaterThanOrEqual(15);
});

describe('a report', () => {
  test('holds what was chosen and nothing else', () => {
    const { body, address } = reportMail('people@northlight.example', 'Something', [
      { label: 'What', words: 'A troll' },
      { label: 'Where', words: ' ' },
      { label: 'Words', words: 'Line one\nLine two' },
    ]);
    expect(body).toBe('What: A troll\n\nWords:\nLine one\nLine two');
    expect(address).toBe(
      'mailto:people@northlight.example?subject=Something&body=What%3A%20A%20troll%0D%0A%0D%0AWords%3A%0D%0ALine%20one%0D%0ALine%20two',
    );
  });

  test('is an address that the device opens, whatever was written', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .filter((text) => !/(?![\t\n\r])\p{Cc}/u.test(text));
    fc.assert(
      fc.property(words, (text) => {
        const { address } = reportMail('a@b.example', 'Subject', [{ label: 'What', words: text }]);
        expect(allowedAddress(address)).not.toBeNull();
      }),
    );
  });
});
