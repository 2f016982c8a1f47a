import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { mediaType } from '#shared/window/media-type.ts';
import type { WindowFile, WindowFiles } from '#shared/window/window-file.ts';

/** Every file of the built window by its address path. Read once, so that no address can ever reach another file. */
export async function readWindowFiles(folder: string): Promise<WindowFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // The build's own mark is a hidden file, and no part of the window.
  const shown = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const files = shown.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(
        async (file): Promise<[string, WindowFile]> => [
          `/${relative(folder, file).split(sep).join('/')}`,
          { type: mediaType(file), bytes: await readFile(file) },
        ],
      ),
    ),
  );
}
