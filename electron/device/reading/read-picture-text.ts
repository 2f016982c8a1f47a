import { createHash } from 'node:crypto';
import { maxPictureLines, type PictureText, type PictureWord } from '#shared/policy/picture-text.ts';
import { openRaster, type Raster } from '../picture/open-raster.ts';
import { fullSide, hasUnevenGround, pictureForReading } from './picture-for-reading.ts';
import { type Turn, turnedBack } from './turned-back.ts';
import { type ReadLine, wordsOfTable } from './words-of-table.ts';

/** At this size a picture that lies on its side is known; it is then read anew at its full size. */
const glanceSide = 1200;
/** A word is taken for one that really stands there where the reader is so sure of so many letters. */
const sure = 0.7;
const leastLetters = 3;
/** So many letters in sure words are no accident. */
const noAccident = 8;

/** Reads a PNG and gives Tesseract's table. */
export type ReadTable = (png: Uint8Array) => Promise<string>;

/**
 * Reads all the text in a picture, also where it lies on its side or upside down, and light letters beside dark ones. Null
 * where the bytes are no picture. Throws where the reader does.
 */
export async function readPictureText(bytes: Uint8Array, read: ReadTable): Promise<PictureText | null> {
  const raster = await openRaster(bytes);
  if (raster === null) return null;
  const upright = await readFully(raster, 0, read);
  const turn = isConvincing(upright) ? 0 : await betterTurn(raster, upright, read);
  const lines = turn === 0 ? upright : [...(await readFully(raster, turn, read)), ...upright];
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: lines.slice(0, maxPictureLines).map((line) => [...line]),
  };
}

async function readFully(raster: Raster, turn: Turn, read: ReadTable): Promise<readonly ReadLine[]> {
  const lines = await readOnce(raster, { turn, longestSide: fullSide, isFlat: false }, read);
  if (!(await hasUnevenGround(raster))) return lines;
  const more = await readOnce(raster, { turn, longestSide: fullSide, isFlat: true }, read);
  return [...lines, ...more.filter((line) => line.some((word) => !isKnown(word, lines)))];
}

async function readOnce(
  raster: Raster,
  way: Parameters<typeof pictureForReading>[1],
  read: ReadTable,
): Promise<readonly ReadLine[]> {
  const { png, width, height } = await pictureForReading(raster, way);
  const lines = wordsOfTable(await read(png), { width, height });
  return lines.map((line) => line.map((word) => ({ ...word, box: turnedBack(word.box, way.turn) })));
}

/** The turn at which far more can be read than upright; 0 where there is none. */
async function betterTurn(raster: Raster, upright: readonly ReadLine[], read: ReadTable): Promise<Turn> {
  let best: Turn = 0;
  let most = Math.max(noAccident, 2 * sureLetters(upright));
  for (const turn of [90, 270, 180] as const) {
    const lines = await readOnce(raster, { turn, longestSide: glanceSide, isFlat: false }, read);
    const letters = sureLetters(lines);
    if (letters < most) continue;
    best = turn;
    most = letters;
    if (isConvincing(lines)) break;
  }
  return best;
}

/** Whether most of what was read are words, and not what leaves and letters on their side look like. */
function isConvincing(lines: readonly ReadLine[]): boolean {
  const letters = lines.flat().reduce((count, { text }) => count + lettersOf(text), 0);
  const certain = sureLetters(lines);
  return certain >= noAccident && certain >= letters / 2;
}

function sureLetters(lines: readonly ReadLine[]): number {
  return lines
    .flat()
    .filter(({ text, confidence }) => confidence >= sure && lettersOf(text) >= leastLetters)
    .reduce((count, { text }) => count + lettersOf(text), 0);
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Whether a sure word was read already where this one stands. */
function isKnown({ box }: PictureWord, lines: readonly ReadLine[]): boolean {
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  return lines.some((line) =>
    line.some(
      ({ confidence, box: { left, top, width, height } }) =>
        confidence >= sure && x >= left && x <= left + width && y >= top && y <= top + height,
    ),
  );
}
