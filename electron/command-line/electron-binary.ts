import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where Electron's binary is; null where it is not on this machine. The file system is asked: importing `electron` in plain
 * Node would start the download.
 */
export function electronBinary(root: string, overridden: string | undefined): string | null {
  const home = join(root, 'node_modules', 'electron');
  const pathFile = join(home, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(overridden || join(home, 'dist'), readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}
