import { readFile, stat } from 'node:fs/promises';
import type { ImageToCheck } from '#shared/policy/post-to-check.ts';
import type { PictureReader } from '../device/reading/picture-reader.ts';
import type { Look } from './check-line.ts';

/** No network takes more, and a list of posts must not fill the memory. */
const maxBytes = 100_000_000;
/** Nobody waits at a window here, and machines that check lists of posts are often slow ones. */
const limits = { limitMs: 120_000, idleMs: 120_000 };

export type FileLooker = { readonly look: Look; readonly close: () => Promise<void> };

/** Looks at picture files, and reads their text where somebody asks for it. */
export function openFileLooker({ readsText }: { readonly readsText: boolean }): FileLooker {
  let reader: PictureReader | null = null;

  async function textOf(path: string, bytes: Buffer): Promise<ImageToCheck['text']> {
    const { createPictureReader } = await import('../device/reading/picture-reader.ts');
    const { startReadingThread } = await import('../device/reading/start-reading-thread.ts');
    reader ??= createPictureReader({ start: startReadingThread, ...limits });
    const reading = await reader.read(path, bytes);
    return reading.kind === 'read' ? reading.text : null;
  }

  return {
    async look(path) {
      const bytes = await readPictureFile(path);
      if (bytes === null) return { look: null };
      // Loaded when the first picture comes: most lists of posts have none.
      const { lookAtPicture } = await import('../device/look-at-picture.ts');
      const look = await lookAtPicture(bytes);
      if (look === null || !readsText) return { look };
      return { look, text: (await textOf(path, bytes)) ?? null };
    },
    async close() {
      await reader?.close();
    },
  };
}

async function readPictureFile(path: string): Promise<Buffer | null> {
  try {
    // A pipe or a device could be read for ever.
    const file = await stat(path);
    return file.isFile() && file.size <= maxBytes ? await readFile(path) : null;
  } catch {
    // Missing, not allowed, not even a path: for the post it is all the same, its picture cannot be opened.
    return null;
  }
}
