import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A hash of the names and contents of all files at the given places below `root`: the same files give the same one. */
export async function fingerprint(root: string, places: readonly string[]): Promise<string> {
  const found = await Promise.all(places.map((place) => filesAt(join(root, place))));
  const files = found.flat().sort();
  const hash = createHash('sha256').update(process.version);
  const contents = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, at) => {
    const content = contents[at] ?? '';
    hash.update(`\n${relative(root, file)} ${content.length}\n`).update(content);
  });
  return hash.digest('hex');
}

async function filesAt(place: string): Promise<string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
