import { seen } from '../picture-row.ts';
import type { RuleTable } from '../rule-table.ts';

const text = 'A morning in the workshop.';
const found = `«»${text}`;

export const table: RuleTable = {
  valid: [
    [text, seen({})],
    [text, seen({ sharpness: 0.5, brightness: 0.35 })],
    [text, seen({ sharpness: 1.4, brightness: 0.07 })],
    [text, seen({ width: 600, height: 314 })],
    [text, seen({ width: 540, height: 675 }, { network: 'instagram' })],
    [text, seen({ width: 6000, height: 4000 })],
    [text, { images: [{ path: 'nobody-looked.jpg', alt: 'A vice.' }] }],
    [text, { images: [] }],
    text,
  ],
  flagged: [
    [found, seen({ sharpness: 0.1 })],
    [found, seen({ brightness: 0.1 })],
    [found, seen({ width: 320, height: 167 })],
    [found, seen(null)],
    [found, seen({ sharpness: 0.49 })],
    [found, seen({ brightness: 0.34 })],
    [found, seen({ width: 599, height: 313 })],
    [found, seen({ width: 700, height: 394 }, { network: 'x' })],
    [found, seen({ width: 1, height: 5000 })],
    ['«»', seen({ sharpness: 0 })],
    [
      `«»«»${text}`,
      {
        images: [
          ...(seen({ sharpness: 0 }).images ?? []),
          ...(seen({}).images ?? []),
          ...(seen(null).images ?? []),
        ],
      },
    ],
  ],
};
