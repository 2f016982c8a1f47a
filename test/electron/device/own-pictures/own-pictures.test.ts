import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOwnPictures } from '#electron/device/own-pictures/open-own-pictures.ts';
import { ownPictureStore } from '#electron/device/own-pictures/own-picture-store.ts';
import { pictureHandlers } from '#electron/device/picture-handlers.ts';
import { createPictureReader } from '#electron/device/reading/picture-reader.ts';
import { startReadingThread } from '#electron/device/reading/start-reading-thread.ts';
import { type PictureParts, seePicture } from '#electron/device/see-picture.ts';
import type { Draft } from '#shared/contract/device.ts';
import { cameraJpeg, noise, plain } from '../picture/pictures.ts';
import { screenshot } from '../picture/screenshots.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herald-pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const caller = { memberId: 'me', roles: [], key: null } as const;
const long = { limitMs: 60_000, idleMs: 60_000 };

/** The device's calls about pictures, each with the caller filled in. */
function start(logged: string[] = [], limits = long, begin = startReadingThread) {
  const reader = createPictureReader({ start: begin, ...limits });
  const parts: PictureParts = {
    readPicture: async (id) =>
      id === 'scene' ? { mime: 'image/png', bytes: await plain(90, 60).png().toBuffer() } : null,
    ownPictures: ownPictureStore(join(folder, 'pictures')),
    reader,
    log: (line) => logged.push(line),
  };
  const handlers = pictureHandlers({ ...parts, see: seePicture(parts) });
  return {
    close: reader.close,
    add: async (bytes: Buffer) => {
      const answer = await handlers['ownPicture.add']({ base64: bytes.toString('base64') }, caller);
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value;
    },
    handlers,
  };
}

describe('a picture of the member’s own', () => {
  it('is kept without its metadata, and what they told is said', async () => {
    const { add, handlers, close } = start();
    const { picture, removed } = await add(await cameraJpeg());
    expect({ ...picture, removed }).toEqual({
      id: expect.stringMatching(/^own-[0-9a-f]{64}$/),
      width: 1300,
      height: 700,
      alt: '',
      removed: { place: true, device: true },
    });
    expect(await handlers['ownPicture.get']({ pictureId: picture.id }, caller)).toEqual({
      ok: true,
      value: picture,
    });
    expect(await handlers['prepared.look']({ pictureId: picture.id }, caller)).toMatchObject({
      value: { width: 1300, height: 700, hasPlace: false, hasDevice: false },
    });
    expect(await handlers['prepared.picture']({ pictureId: picture.id, network: 'x' }, caller)).toMatchObject(
      {
        value: { name: 'picture-x.jpg' },
      },
    );
    await close();
  });

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('may be a file of this kind: %s', async (kind) => {
    const { add, close } = start();
    const { picture } = await add(await noise(64, 48).toFormat(kind).toBuffer());
    expect([picture.width, picture.height]).toEqual([64, 48]);
    await close();
  });

  it('is refused where it is no picture, and missing where there is none', async () => {
    const { handlers, close } = start();
    const base64 = Buffer.from('<svg/>').toString('base64');
    expect(await handlers['ownPicture.add']({ base64 }, caller)).toMatchObject({
      error: { reason: 'picture.unreadable' },
    });
    for (const pictureId of ['scene', `own-${'0'.repeat(64)}`, 'own-../../x']) {
      expect(await handlers['ownPicture.get']({ pictureId }, caller)).toMatchObject({
        error: { reason: 'picture.missing' },
      });
    }
    await close();
  });

  it('is not there any more where its file is not the one that was kept', async () => {
    const { add, handlers, close } = start();
    const { picture } = await add(await noise(64, 48).png().toBuffer());
    const [name = ''] = readdirSync(join(folder, 'pictures'));
    writeFileSync(join(folder, 'pictures', name), await noise(65, 48).png().toBuffer());
    expect(await handlers['prepared.look']({ pictureId: picture.id }, caller)).toMatchObject({
      error: { reason: 'picture.missing' },
    });
    await close();
  });

  it('can be blurred into a new one, and be read', async () => {
    const { add, handlers, close } = start();
    const { picture } = await add(await screenshot(['Project Kestrel']).jpeg().toBuffer());
    const read = await handlers['reading.read']({ pictureId: picture.id }, caller);
    if (!read.ok) throw new Error(read.error.message);
    expect(`own-${read.value.sha256}`).toBe(picture.id);
    const regions = read.value.lines.flat().map(({ box }) => box);
    const blurred = await handlers['ownPicture.blur']({ pictureId: picture.id, regions }, caller);
    if (!blurred.ok) throw new Error(blurred.error.message);
    expect(blurred.value).toMatchObject({ width: 1200, height: 630 });
    expect(await handlers['reading.read']({ pictureId: blurred.value.id }, caller)).toMatchObject({
      value: { lines: [] },
    });
    const ofPost = await handlers['ownPicture.blur']({ pictureId: 'scene', regions }, caller);
    expect(ofPost).toMatchObject({ value: { width: 90, height: 60 } });
    await close();
  });
});

describe('a picture whose text is not read', () => {
  it('is refused by its reason', async () => {
    const logged: string[] = [];
    const slow = start(logged, { ...long, limitMs: 1 });
    const { picture } = await slow.add(await screenshot(['Weekly status']).toBuffer());
    const read = (device: typeof slow, pictureId: string) =>
      device.handlers['reading.read']({ pictureId }, caller);
    expect(await read(slow, picture.id)).toMatchObject({ error: { reason: 'picture.unread' } });
    expect(await read(slow, 'none')).toMatchObject({ error: { reason: 'picture.missing' } });
    await slow.close();

    const broken = start(logged, long, () => Promise.reject(new Error('no such file')));
    expect(await read(broken, picture.id)).toMatchObject({ error: { reason: 'picture.unread' } });
    expect(logged).toEqual(['The text in a picture could not be read.']);
    await broken.close();

    const stopped = start();
    const answer = read(stopped, picture.id);
    // The file is read first: only then is there something to stop.
    while (!(await isStopped(answer))) stopped.handlers['reading.stop']({ pictureId: picture.id }, caller);
    expect(await answer).toMatchObject({ error: { reason: 'picture.reading-stopped' } });
    await stopped.close();
  });
});

/** Whether an answer is there after the next turn of the event loop. */
function isStopped(answer: unknown): Promise<boolean> {
  const turn = new Promise<false>((resolve) => setImmediate(() => resolve(false)));
  return Promise.race([Promise.resolve(answer).then(() => true), turn]);
}

describe('what is left when Herald starts', () => {
  it('are the pictures of drafts; all of them where there is no draft to be seen', async () => {
    const log = () => {};
    const store = ownPictureStore(join(folder, 'pictures'));
    const [used, unused] = [
      await store.add(
        'image/png',
        await sharp(await noise(20, 20).png().toBuffer())
          .png()
          .toBuffer(),
      ),
      await store.add('image/webp', await noise(30, 30).webp().toBuffer()),
    ];
    const drafts = (pictureIds: readonly (string | null)[]) => ({
      list: () => pictureIds.map((pictureId) => ({ pictureId }) as Draft),
    });
    const left = async () => [(await store.read(used)) !== null, (await store.read(unused)) !== null];
    await openOwnPictures({ folder, log }, drafts([]));
    expect(await left()).toEqual([true, true]);
    await openOwnPictures({ folder, log }, drafts([null, 'scene', used]));
    expect(await left()).toEqual([true, false]);
  });
});
