import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blurPicture } from '#electron/device/blur-picture.ts';
import { readPictureText } from '#electron/device/reading/read-picture-text.ts';
import { type ReadingThread, startReadingThread } from '#electron/device/reading/start-reading-thread.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { northlight } from '../../shared/policy/northlight.ts';
import { screenshot, twoTonedScreenshot } from './picture/screenshots.ts';

let thread: ReadingThread;
beforeAll(async () => {
  thread = await startReadingThread();
});
afterAll(() => thread.end());

/** What the checks find in the text of a picture. */
async function check(bytes: Buffer) {
  const text = await readPictureText(bytes, thread.read);
  const { findings } = checkPost(northlight(), {
    text: 'A morning in the workshop.',
    network: 'linkedin',
    now: '2026-11-23T09:00:00Z',
    language: 'en',
    images: [{ path: 'screen.png', alt: 'Our board of tasks.', text }],
  });
  return { text, found: findings.filter(({ rule }) => rule === 'image-text') };
}

async function blurred(bytes: Buffer): Promise<Buffer> {
  const { found } = await check(bytes);
  const answer = await blurPicture(
    bytes,
    found.flatMap(({ pictureFix }) => pictureFix?.regions ?? []),
  );
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.bytes;
}

const kestrel = ['Weekly status', 'Project Kestrel moves to spring', 'Owner: Mara Lind'];

describe('a screenshot with a name that is not public', () => {
  it.each([
    ['as a PNG', () => screenshot(kestrel).toBuffer()],
    ['as a WebP', () => screenshot(kestrel).webp().toBuffer()],
    [
      'on its side',
      async () =>
        sharp(await screenshot(kestrel).toBuffer())
          .rotate(90)
          .png()
          .toBuffer(),
    ],
    [
      'in two tones',
      () => twoTonedScreenshot(['Inbox', 'Project Kestrel'], ['Order lunch', 'Fix the lift']).toBuffer(),
    ],
    [
      'by a camera held sideways',
      async () =>
        sharp(await screenshot(kestrel).rotate(270).toBuffer())
          .withMetadata({ orientation: 6 })
          .jpeg()
          .toBuffer(),
    ],
  ])('is stopped %s, and passes once that is blurred', async (_name, make) => {
    const bytes = await make();
    expect((await check(bytes)).found).toMatchObject([
      {
        severity: 'block',
        image: 0,
        message: expect.stringContaining('“Project Kestrel” is not public yet'),
      },
    ]);
    const after = await blurred(bytes);
    const { found, text } = await check(after);
    expect(found).toEqual([]);
    expect((await sharp(after).metadata()).format).toBe((await sharp(bytes).metadata()).format);
    expect(JSON.stringify(text)).not.toMatch(/kestrel/i);
  });

  it('keeps all else that stands in it', async () => {
    const { text } = await check(await blurred(await screenshot(kestrel).toBuffer()));
    const words = text?.lines.flat().map((word) => word.text);
    expect(words).toEqual(
      expect.arrayContaining(['Weekly', 'status', 'moves', 'to', 'spring', 'Owner:', 'Mara']),
    );
  });
});

describe('what is blurred', () => {
  const region = { left: 0.25, top: 0.4, width: 0.5, height: 0.1 };
  const pixels = async (bytes: Uint8Array) => sharp(bytes).removeAlpha().raw().toBuffer();

  it('is one colour where some six letters stood', async () => {
    const bytes = await screenshot(['Kestrel Kestrel'], { width: 400, height: 100 }).toBuffer();
    const word = { left: 0.1, top: 0.45, width: 0.25, height: 0.25 };
    const answer = await blurPicture(bytes, [word]);
    if (!answer.ok) throw new Error(answer.error.message);
    const inside = { left: 40, top: 45, width: 100, height: 25 };
    const colours = async (file: Uint8Array) => {
      // Of a pipeline `stats` would count the picture before it.
      const cut = await sharp(file).extract(inside).removeAlpha().png().toBuffer();
      return (await sharp(cut).stats()).channels;
    };
    expect((await colours(bytes))[0]?.stdev).toBeGreaterThan(30);
    expect((await colours(answer.value.bytes)).map(({ stdev }) => stdev)).toEqual([0, 0, 0]);
  });

  it('is as large as before, and leaves the rest of a PNG to the bit', async () => {
    const bytes = await screenshot(kestrel).toBuffer();
    const answer = await blurPicture(bytes, [{ left: 0.5, top: 0.9, width: 0.2, height: 0.05 }]);
    if (!answer.ok) throw new Error(answer.error.message);
    const upper = (file: Uint8Array) => sharp(file).extract({ left: 0, top: 0, width: 1200, height: 500 });
    expect([answer.value.width, answer.value.height]).toEqual([1200, 630]);
    expect(
      (await pixels(await upper(answer.value.bytes).png().toBuffer())).equals(
        await pixels(await upper(bytes).png().toBuffer()),
      ),
    ).toBe(true);
  });

  it.each([
    ['a region at the very edge', { left: 0.98, top: 0.98, width: 0.02, height: 0.02 }],
    ['a region without a size', { left: 1, top: 1, width: 0, height: 0 }],
    ['the whole picture', { left: 0, top: 0, width: 1, height: 1 }],
  ])('may be %s', async (_name, box) => {
    expect(await blurPicture(await screenshot(kestrel).toBuffer(), [box])).toMatchObject({ ok: true });
  });

  it('is nothing where the file is no picture', async () => {
    const whole = await screenshot(kestrel).toBuffer();
    const refusal = { ok: false, error: { reason: 'picture.unreadable' } };
    expect(await blurPicture(Buffer.from('hello'), [region])).toMatchObject(refusal);
    expect(await blurPicture(whole.subarray(0, whole.length / 2), [region])).toMatchObject(refusal);
  });
});
