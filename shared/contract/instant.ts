import { z } from 'zod';

/** UTC, ISO 8601, milliseconds: `2026-11-23T09:00:00.000Z`. */
export const instant = z.iso.datetime();
