import { seen } from '../picture-row.ts';
import type { RuleTable } from '../rule-table.ts';

const text = 'A morning in the workshop.';
const found = `«»${text}`;

export const table: RuleTable = {
  valid: [
    [text, seen({ width: 1200, height: 627 })],
    [text, seen({ width: 1080, height: 1350 })],
    [text, seen({ width: 1080, height: 1080 }, { network: 'x' })],
    [text, seen({ width: 1200, height: 627 }, { network: 'x' })],
    [text, seen({ width: 300, height: 300 })],
    [text, seen(null)],
    [text, { images: [{ path: 'nobody-looked.jpg', alt: 'A vice.' }] }],
    text,
  ],
  flagged: [
    [found, seen({ width: 3000, height: 1000 })],
    [found, seen({ width: 1080, height: 1920 })],
    [found, seen({ width: 1080, height: 1350 }, { network: 'x' })],
    [found, seen({ width: 2400, height: 1800 })],
    [found, seen({ width: 5000, height: 5000 })],
    [found, seen({ bytes: 1_200_000 }, { network: 'bluesky' })],
    [found, seen({ width: 1, height: 40_000 }, { network: 'instagram' })],
  ],
};
