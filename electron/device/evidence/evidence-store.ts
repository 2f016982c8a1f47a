import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type EvidenceNote, evidenceCalls, evidenceNote } from '#shared/contract/evidence.ts';

type Kept = z.output<typeof evidenceCalls.keep.input>;
type Picture = z.output<typeof evidenceCalls.picture.output>;

/** What a member keeps of something that was done to them, each a file of its own. Everything throws what the file system throws. */
export type EvidenceStore = {
  /** Last kept first. */
  list(): EvidenceNote[];
  /** Null where there is none. */
  picture(id: string): Picture | null;
  /** Returns once it is on disk. */
  keep(evidence: Kept): EvidenceNote;
  discard(id: string): void;
};

const file = evidenceNote.extend({ picture: evidenceCalls.picture.output.nullable() });
const named = /^[0-9a-f-]{36}$/;

export function evidenceStore(folder: string, now: () => Date): EvidenceStore {
  const read = (id: string) => {
    const text = textOf(join(folder, `${id}.json`));
    return text === null ? null : file.parse(JSON.parse(text));
  };
  return {
    list() {
      return idsIn(folder)
        .flatMap((id) => read(id) ?? [])
        .map(({ picture: _bytes, ...note }) => note)
        .sort((one, other) => other.keptAt.localeCompare(one.keptAt));
    },
    picture: (id) => (named.test(id) ? (read(id)?.picture ?? null) : null),
    keep({ picture, ...words }) {
      const note: EvidenceNote = {
        ...words,
        id: randomUUID(),
        keptAt: now().toISOString(),
        hasPicture: picture !== null,
      };
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeWhole(join(folder, `${note.id}.json`), JSON.stringify({ ...note, picture }));
      return note;
    },
    discard(id) {
      if (named.test(id)) rmSync(join(folder, `${id}.json`), { force: true });
    },
  };
}

function idsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length));
  } catch (fault) {
    if (isMissing(fault)) return [];
    throw fault;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    if (isMissing(fault)) return null;
    throw fault;
  }
}

/** Whole and flushed before it has its name. */
function writeWhole(path: string, text: string): void {
  const half = `${path}.new`;
  const handle = openSync(half, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(half, path);
}

function isMissing(fault: unknown): boolean {
  return (fault as NodeJS.ErrnoException).code === 'ENOENT';
}
