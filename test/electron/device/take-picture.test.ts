import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { takePicture } from '#electron/device/take-picture.ts';
import { cameraJpeg, noise, plain, prepared } from './picture/pictures.ts';

describe('a picture from outside', () => {
  it.each(['jpeg', 'png', 'gif', 'webp', 'avif'] as const)('is taken as WebP from %s', async (format) => {
    const bytes = await plain(320, 200).toFormat(format).toBuffer();
    const picture = prepared(await takePicture({ bytes }));
    const { format: taken, width, height } = await sharp(picture.bytes).metadata();
    expect({ taken, width, height, mime: picture.mime }).toEqual({
      taken: 'webp',
      width: 320,
      height: 200,
      mime: 'image/webp',
    });
  });

  it('is made no longer than 2,000 pixels a side', async () => {
    const bytes = await plain(5000, 1000).png().toBuffer();
    const picture = prepared(await takePicture({ bytes }));
    expect([picture.width, picture.height]).toEqual([2000, 400]);
  });

  it('loses its place, device, author and colour profile', async () => {
    const picture = prepared(await takePicture({ bytes: await cameraJpeg() }));
    const { exif, xmp, icc, iptc } = await sharp(picture.bytes).metadata();
    expect({ exif, xmp, icc, iptc }).toEqual({});
    expect(picture.bytes.includes('Mara')).toBe(false);
  });
});

it('takes a large picture of few bytes that is no larger than a camera makes', async () => {
  const picture = prepared(await takePicture({ bytes: bomb(4000, 3000) }));
  expect([picture.width, picture.height]).toEqual([2000, 1500]);
});

describe('refused', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><script>alert(1)</script></svg>';
  const rows: [string, () => Promise<Uint8Array> | Uint8Array][] = [
    ['an SVG', () => Buffer.from(svg)],
    ['an SVG behind an XML declaration', () => Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['a page', () => Buffer.from('<!doctype html><title>Not found</title>')],
    ['nothing', () => new Uint8Array()],
    ['a PDF', () => Buffer.from('%PDF-1.7\n')],
    ['a TIFF', () => plain(99, 99).tiff().toBuffer()],
    ['a JPEG that breaks off', async () => (await noise(400, 400).jpeg().toBuffer()).subarray(0, 9000)],
    ['only the start of a PNG', async () => (await plain(400, 400).png().toBuffer()).subarray(0, 12)],
    ['a pixel that counts readers', () => plain(1, 1).gif().toBuffer()],
    ['a PNG of a few kilobytes that unpacks to 90 megapixels', () => bomb(10_000, 9_000)],
  ];
  it.each(rows)('%s', async (_, make) => {
    const answer = await takePicture({ bytes: await make() });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid', reason: 'picture.unreadable' } });
  });
});

/** All black, one bit a pixel: sound in every way but its size. */
function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
  const body = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
