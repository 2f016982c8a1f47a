import { seen } from '../picture-row.ts';
import type { RuleTable } from '../rule-table.ts';

const text = 'A morning in the workshop.';
const found = `«»${text}`;

export const table: RuleTable = {
  valid: [
    [text, seen({})],
    [text, seen({ bytes: 9_000_000 })],
    [text, seen(null)],
    [text, { images: [{ path: 'nobody-looked.jpg', alt: 'A vice.' }] }],
    text,
  ],
  flagged: [
    [found, seen({ hasPlace: true })],
    [found, seen({ hasDevice: true })],
    [found, seen({ hasPlace: true, hasDevice: true })],
    [found, seen({ hasPlace: true }, { network: 'whatsapp' })],
    [
      `«»«»${text}`,
      { images: [...(seen({ hasPlace: true }).images ?? []), ...(seen({ hasDevice: true }).images ?? [])] },
    ],
  ],
};
