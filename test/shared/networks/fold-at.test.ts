import { describe, expect, it } from 'vitest';
import { foldAt } from '#shared/networks/fold-at.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';

const line = 'a'.repeat(20);

describe('a network folds', () => {
  const rows: [NetworkId, 'desktop' | 'phone', string, string, number | null][] = [
    ['linkedin', 'desktop', 'a long line', 'a'.repeat(500), 210],
    ['linkedin', 'phone', 'a long line', 'a'.repeat(500), 140],
    ['linkedin', 'desktop', 'nothing of a short text', 'a'.repeat(210), null],
    ['linkedin', 'desktop', 'the fourth of short lines', [line, line, line, line].join('\n'), 62],
    ['linkedin', 'desktop', 'nothing of three short lines', [line, line, line].join('\n'), null],
    ['linkedin', 'desktop', 'after an empty line too', [line, '', line, line].join('\n'), 42],
    ['linkedin', 'desktop', 'nothing where only line breaks are left', `${line}\n\n\n\n`, null],
    ['linkedin', 'desktop', 'at Windows line breaks', [line, line, line, line].join('\r\n'), 64],
    ['linkedin', 'desktop', 'never through an emoji', `${'a'.repeat(209)}👨‍👩‍👧‍👦👨‍👩‍👧‍👦`, 220],
    ['instagram', 'desktop', 'a caption', 'a'.repeat(200), 125],
    ['facebook', 'phone', 'a long line', 'a'.repeat(200), 110],
    ['x', 'desktop', 'nothing', 'a'.repeat(280), null],
    ['bluesky', 'phone', 'nothing', 'a'.repeat(300), null],
  ];
  it.each(rows)('%s on a %s: %s', (network, view, _, text, expected) => {
    expect(foldAt(network, text, view)).toBe(expected);
  });
});
