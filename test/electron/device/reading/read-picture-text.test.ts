import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPictureText } from '#electron/device/reading/read-picture-text.ts';
import { type ReadingThread, startReadingThread } from '#electron/device/reading/start-reading-thread.ts';
import type { PictureText } from '#shared/policy/picture-text.ts';
import { noise, plain } from '../picture/pictures.ts';
import { screenshot, twoTonedScreenshot } from '../picture/screenshots.ts';

let thread: ReadingThread;
beforeAll(async () => {
  thread = await startReadingThread();
});
afterAll(() => thread.end());

async function read(picture: Sharp): Promise<PictureText> {
  const text = await readPictureText(await picture.toBuffer(), thread.read);
  if (text === null) throw new Error('The picture cannot be opened.');
  return text;
}

function linesOf({ lines }: PictureText): readonly string[] {
  return lines.map((line) => line.map((word) => word.text).join(' '));
}

async function readings(lines: readonly string[]): Promise<readonly string[]> {
  return linesOf(await read(screenshot(lines)));
}

/** The box of the first word that reads like this, in hundredths of the picture. */
function placeOf({ lines }: PictureText, word: string) {
  const found = lines.flat().find(({ text }) => text.includes(word));
  if (found === undefined) return null;
  const { left, top, width, height } = found.box;
  return [left, top, left + width, top + height].map((part) => Math.round(part * 100));
}

const status = ['Weekly status', 'Project Kestrel moves to spring', 'Owner: Mara Lind'];

describe('the text in a picture', () => {
  it('is read line by line, with the hash of the file', async () => {
    const bytes = await screenshot(status).toBuffer();
    const text = await readPictureText(bytes, thread.read);
    expect(text && linesOf(text)).toEqual(status);
    expect(text?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  const rows: readonly (readonly [string, () => Promise<Sharp> | Sharp])[] = [
    ['a JPEG', () => screenshot(status).jpeg({ quality: 70 })],
    ['light letters on a dark ground', () => screenshot(status, { ground: '#16181d', ink: '#dddddd' })],
    ['small letters', () => screenshot(status, { width: 420, height: 110, size: 10 })],
    ['letters that hardly stand out', () => screenshot(status, { ink: '#bbbbbb' })],
    ['a see-through ground', () => screenshot(status, { ground: 'none' })],
    [
      'a camera held sideways',
      async () =>
        sharp(await screenshot(status).rotate(270).toBuffer())
          .withMetadata({ orientation: 6 })
          .jpeg(),
    ],
    ['12 megapixels', () => screenshot(status, { width: 4000, height: 3000, size: 60 }).jpeg()],
    [
      'a column of the other tone',
      () => twoTonedScreenshot(['Inbox', 'Project Kestrel', 'Settings'], ['Order lunch', 'Fix the lift']),
    ],
  ];
  it.each(rows)('is read in %s', async (_name, make) => {
    expect(linesOf(await read(await make())).join(' ')).toContain('Project Kestrel');
  });

  it('is read over a ground that is not plain', async () => {
    const ground = noise(1200, 630).blur(12).modulate({ brightness: 0.7 });
    const words = await screenshot(['Project Kestrel'], {
      ground: 'none',
      ink: '#ffffff',
      size: 60,
    }).toBuffer();
    expect(linesOf(await read(ground.composite([{ input: words }]).png()))).toContain('Project Kestrel');
  });

  it('is read with the letters of other languages', async () => {
    const lines = ['Größte Übernahme', 'La mañana de los niños'];
    expect(await readings(lines)).toEqual(lines);
  });

  it('is none where there is none', async () => {
    expect((await read(plain(800, 600).png())).lines).toEqual([]);
  });

  it.each([
    ['no picture', Buffer.from('hello')],
    ['an empty file', Buffer.alloc(0)],
  ])('cannot be told of %s', async (_name, bytes) => {
    expect(await readPictureText(bytes, thread.read)).toBeNull();
  });

  it('is not claimed of a picture that is broken off', async () => {
    const bytes = await screenshot(status).toBuffer();
    await expect(readPictureText(bytes.subarray(0, bytes.length / 2), thread.read)).rejects.toThrow();
  });
});

describe('where a word stands', () => {
  it('is said in parts of the picture', async () => {
    const text = await read(screenshot(['Kestrel'], { width: 1000, height: 500, size: 50 }));
    const [left = 0, top = 0, right = 0, bottom = 0] = placeOf(text, 'Kestrel') ?? [];
    expect({ left, top, bottom }).toEqual({ left: 6, top: 13, bottom: 20 });
    expect(right).toBeGreaterThan(18);
    expect(right).toBeLessThan(28);
  });

  it.each([90, 180, 270])('is said of a picture that lies turned by %i°, as it is shown', async (angle) => {
    const upright = placeOf(await read(screenshot(status)), 'Kestrel');
    const turned = await sharp(await screenshot(status).toBuffer())
      .rotate(angle)
      .png()
      .toBuffer();
    const place = placeOf(await read(sharp(turned)), 'Kestrel');
    expect(place).not.toBeNull();
    const [left = 0, top = 0, right = 0, bottom = 0] = place ?? [];
    const back = {
      90: [top, 100 - right, bottom, 100 - left],
      180: [100 - right, 100 - bottom, 100 - left, 100 - top],
      270: [100 - bottom, left, 100 - top, right],
    }[angle];
    for (const [at, edge] of (back ?? []).entries()) {
      expect(Math.abs(edge - (upright?.[at] ?? 0))).toBeLessThanOrEqual(2);
    }
  });
});
