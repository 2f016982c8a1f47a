import { existsSync, renameSync } from 'node:fs';
import { join, parse } from 'node:path';

/**
 * Gives a file that cannot be read a dated name beside its place, and with it the files that belong to it
 * (`drafts.sqlite` with its `-wal`). Nothing is deleted. Returns the new name.
 */
export function setAside(file: string, now: Date, companions: readonly string[] = []): string {
  const { dir, name, ext } = parse(file);
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  const base = `${name}.set-aside-${stamp}Z`;
  let free = join(dir, `${base}${ext}`);
  for (let n = 2; existsSync(free); n += 1) {
    free = join(dir, `${base}-${n}${ext}`);
  }
  for (const companion of companions) {
    if (existsSync(`${file}${companion}`)) {
      renameSync(`${file}${companion}`, `${free}${companion}`);
    }
  }
  if (existsSync(file)) {
    renameSync(file, free);
  }
  return free;
}
