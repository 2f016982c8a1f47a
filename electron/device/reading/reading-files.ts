import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const require = createRequire(import.meta.url);
const unpack = promisify(gunzip);

/** The languages that are read, all at once: a screenshot rarely keeps to one. The first is asked first. */
export const readingLanguages = ['eng', 'deu', 'fra', 'spa'] as const;
export type ReadingLanguage = (typeof readingLanguages)[number];

/** Of the two sizes of data this is the small one, whole numbers for the network that alone is used: docs/decisions/0015. */
const dataFolder = '4.0.0_best_int';

/** tesseract.js's own script for a worker thread of Node. */
export function readingScript(): string {
  const folder = dirname(require.resolve('tesseract.js/package.json'));
  return onDisk(join(folder, 'src', 'worker-script', 'node', 'index.js'));
}

/** What Tesseract has learned of a language, unpacked. */
export async function readingData(language: ReadingLanguage): Promise<Uint8Array> {
  const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
  return unpack(await readFile(onDisk(join(folder, dataFolder, `${language}.traineddata.gz`))));
}

/** A thread is started from plain files: in a packaged Herald these lie beside the archive (`asarUnpack`). */
function onDisk(path: string): string {
  return path.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
}
