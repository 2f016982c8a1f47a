// A binary of Electron carries a wire of fuses: this sentinel, a version, a length, then a character for each fuse.
// https://www.electronjs.org/docs/latest/tutorial/fuses
const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1');
const knownVersion = 1;
const wasmTrapHandlers = 8;
const [on, removed] = ['1', 'r'].map((letter) => letter.charCodeAt(0));

/** The binary with its ninth fuse on, in every wire that it has (a universal one for macOS has two). Throws where there is none. */
export function withWasmFuse(binary: Buffer): Buffer {
  const changed = Buffer.from(binary);
  let found = 0;
  for (let at = changed.indexOf(sentinel); at !== -1; at = changed.indexOf(sentinel, at + 1)) {
    const wire = at + sentinel.length;
    const [version, length = 0] = [changed[wire], changed[wire + 1]];
    const fuse = wire + 2 + wasmTrapHandlers;
    if (version !== knownVersion || length <= wasmTrapHandlers || changed[fuse] === removed) {
      throw new Error(
        `This Electron has no fuse for WebAssembly's trap handlers (version ${version}, ${length} fuses).`,
      );
    }
    changed[fuse] = on ?? 0;
    found += 1;
  }
  if (found === 0) throw new Error('This is no binary of Electron: it has no fuses.');
  return changed;
}
