import { describe, expect, test } from 'vitest';
import { chainStart, hashEntry } from '#shared/points/chain.ts';
import { ledgerExport } from '#shared/points/ledger-export.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { chainOf, sampleExport, sampleMoves } from './sample-export.ts';

const text = sampleExport();
const lines = text.trimEnd().split('\n');
const joined = (changed: readonly string[]) => `${changed.join('\n')}\n`;
const about = { programme: 'Test Voices', member: 'm-1', exportedAt: '2026-11-23T09:00:00.000Z' };

test('an export as it was written is verified, with its balance and what is held', () => {
  expect(verifyExport(text)).toEqual({ ok: true, entries: 5, balance: 7, held: 15 });
});

test('an export without entries is verified', () => {
  expect(verifyExport(ledgerExport({ ...about, balance: 0, held: 0 }, []))).toEqual({
    ok: true,
    entries: 0,
    balance: 0,
    held: 0,
  });
});

test('the hash of an entry is the one that is written down here: changing the canonical form breaks every export', () => {
  expect(
    hashEntry({
      id: 'e',
      member: 'm',
      sequence: 1,
      at: '2026-11-23T09:00:00.000Z',
      debit: 'issued',
      credit: 'member:m',
      points: 10,
      reason: 'why',
      rule: 'share-declared',
      ruleVersion: 1,
      evidence: 'share:s:declared',
      key: 'k',
      reverses: null,
      prev: chainStart,
    }),
  ).toBe('763bd1e654d95ca2940104b9977e608a4cb1f02af03df0cb9a83b23c4db13bb2');
});

test('every character that is changed is found, on its own line', () => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const changed = text.slice(0, at) + String.fromCharCode(code ^ 1) + text.slice(at + 1);
    const line = text.slice(0, at).split('\n').length;
    expect(verifyExport(changed), `character ${at}`).toMatchObject({ ok: false, line });
  }
});

describe('whole lines', () => {
  test.each([1, 2, 3, 4])('entry %d left out is missed where it stood', (index) => {
    const changed = joined(lines.filter((_line, at) => at !== index));
    expect(verifyExport(changed)).toEqual({ ok: false, line: index + 1, what: 'line-missing' });
  });
  test('the last entry left out is missed', () => {
    expect(verifyExport(joined(lines.slice(0, -1)))).toEqual({ ok: false, line: 6, what: 'line-missing' });
  });
  test('two entries that changed places are found at the first of them', () => {
    const [header = '', one = '', two = '', ...rest] = lines;
    expect(verifyExport(joined([header, two, one, ...rest]))).toMatchObject({ ok: false, line: 2 });
  });
  test('an entry given twice is found at the second', () => {
    const changed = joined([...lines.slice(0, 3), ...lines.slice(2)]);
    expect(verifyExport(changed)).toEqual({ ok: false, line: 4, what: 'line-added' });
  });
  test('anything behind the last entry is found', () => {
    expect(verifyExport(`${text}{}\n`)).toEqual({ ok: false, line: 7, what: 'line-added' });
    expect(verifyExport(`${text}\n`)).toEqual({ ok: false, line: 7, what: 'line-added' });
  });
  test('a file cut off anywhere is found', () => {
    for (let end = 0; end < text.length; end += 1) {
      expect(verifyExport(text.slice(0, end)).ok, `${end}`).toBe(false);
    }
  });
});

describe('chains that were hashed anew', () => {
  test('an entry of another member is found', () => {
    const entries = chainOf(sampleMoves).map((entry) => ({ ...entry, member: 'm-2' }));
    const rehashed = entries.map((entry) => ({ ...entry, hash: hashEntry(entry) }));
    const changed = ledgerExport({ ...about, balance: 7, held: 15 }, rehashed);
    expect(verifyExport(changed)).toEqual({ ok: false, line: 2, what: 'chain-broken' });
  });
  test('an entry changed and hashed again breaks the chain at the next', () => {
    const entries = chainOf(sampleMoves);
    const [first, ...rest] = entries;
    if (first === undefined) throw new Error('no entry');
    const richer = { ...first, points: 3000 };
    const changed = ledgerExport({ ...about, balance: 7, held: 15 }, [
      { ...richer, hash: hashEntry(richer) },
      ...rest,
    ]);
    expect(verifyExport(changed)).toEqual({ ok: false, line: 3, what: 'chain-broken' });
  });
  test.each([
    ['an account of another member', { debit: 'issued', credit: 'member:m-2', points: 5 }],
    ['an account that there is not', { debit: 'issued', credit: 'purse', points: 5 }],
    ['the same account twice', { debit: 'member:m-1', credit: 'member:m-1', points: 5 }],
    ['a hold that is empty', { debit: 'held:r-9', credit: 'member:m-1', points: 5 }],
    ['no account of the member', { debit: 'issued', credit: 'redeemed', points: 5 }],
  ])('%s is found', (_what, move) => {
    const changed = ledgerExport({ ...about, balance: 7, held: 15 }, chainOf([...sampleMoves, move]));
    expect(verifyExport(changed)).toEqual({ ok: false, line: 7, what: 'accounts-wrong' });
  });
  test('a header with another balance than the entries give is found', () => {
    const changed = ledgerExport({ ...about, balance: 8, held: 15 }, chainOf(sampleMoves));
    expect(verifyExport(changed)).toEqual({ ok: false, line: 1, what: 'balance-wrong' });
  });
});

test.each(['', '\n', 'hello\n', '[]\n', '{"format":"other/1"}\n', '\uFEFF{}\n'])(
  'what is no export is said to be none: %j',
  (other) => {
    expect(verifyExport(other)).toMatchObject({ ok: false, line: 1, what: 'not-an-export' });
  },
);
