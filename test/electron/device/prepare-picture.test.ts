import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { preparePicture } from '#electron/device/prepare-picture.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networkIds } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { cameraJpeg, noise, plain, prepared } from './picture/pictures.ts';

async function prepare(source: Sharp, network: NetworkId, name = 'A picture') {
  return prepared(await preparePicture({ bytes: await source.jpeg().toBuffer(), network, name }));
}

describe('the shape', () => {
  const rows: [NetworkId, number, number, number, number][] = [
    ['linkedin', 2400, 1300, 1200, 627],
    ['linkedin', 2000, 2000, 1080, 1080],
    ['linkedin', 1500, 2400, 1080, 1350],
    ['x', 3000, 1600, 1600, 900],
    ['instagram', 2000, 3000, 1080, 1350],
    ['instagram', 4000, 2000, 1080, 566],
    ['facebook', 4000, 2000, 1200, 630],
    ['bluesky', 2400, 1200, 1200, 627],
  ];
  for (const [network, width, height, shownWidth, shownHeight] of rows) {
    it(`of ${width}×${height} on ${network} is the closest that the network shows`, async () => {
      const picture = await prepare(plain(width, height), network);
      expect([picture.width, picture.height]).toEqual([shownWidth, shownHeight]);
    });
  }

  it('is kept where the picture is too small, which is never enlarged', async () => {
    const picture = await prepare(plain(300, 300), 'linkedin');
    expect([picture.width, picture.height]).toEqual([300, 300]);
  });

  it('counts the sides as the camera was held', async () => {
    const sideways = plain(2400, 1300).withMetadata({ orientation: 6 });
    const picture = await prepare(sideways, 'linkedin');
    expect([picture.width, picture.height]).toEqual([1080, 1350]);
  });
});

describe('what leaves the device', () => {
  it('has no place, device, author or colour profile in it', async () => {
    const before = await cameraJpeg();
    for (const trace of ['Exif', 'Pixelphone 9', 'ns.adobe.com/xap', 'ICC_PROFILE']) {
      expect(before.includes(trace), `the test's own picture lacks ${trace}`).toBe(true);
    }
    const picture = prepared(await preparePicture({ bytes: before, network: 'linkedin', name: 'Roof' }));
    const { exif, xmp, icc, iptc, orientation, space } = await sharp(picture.bytes).metadata();
    expect({ exif, xmp, icc, iptc, orientation, space }).toEqual({ space: 'srgb' });
    for (const trace of ['Exif', 'Pixelphone 9', 'ns.adobe.com/xap', 'ICC_PROFILE', 'Mara']) {
      expect(picture.bytes.includes(trace)).toBe(false);
    }
  });

  it('is a PNG where it is see-through, a JPEG where it is a photograph', async () => {
    const glass = sharp({
      create: { width: 400, height: 400, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0.5 } },
    });
    const bytes = await glass.png().toBuffer();
    const seeThrough = prepared(await preparePicture({ bytes, network: 'x', name: 'Logo' }));
    const photograph = await prepare(noise(800, 800), 'x');
    expect([seeThrough.mime, photograph.mime]).toEqual(['image/png', 'image/jpeg']);
  });

  it('stays within the bytes that Bluesky takes, even for noise', async () => {
    const picture = await prepare(noise(1200, 627), 'bluesky');
    expect(picture.bytes.length).toBeLessThanOrEqual(networks.bluesky.pictures.maxBytes);
    expect(picture.mime).toBe('image/jpeg');
  });

  it('is what it says it is, on every network', async () => {
    for (const network of networkIds) {
      const picture = await prepare(plain(1300, 1300), network);
      const { width, height, format } = await sharp(picture.bytes).metadata();
      expect({ width, height, mime: `image/${format}` }).toEqual({
        width: picture.width,
        height: picture.height,
        mime: picture.mime,
      });
    }
  });
});

describe('the file name', () => {
  it.each([
    ['Wärme für alle!', 'warme-fur-alle-x.jpg'],
    ['../../etc/passwd', 'etc-passwd-x.jpg'],
    ['CON', 'con-x.jpg'],
    ['', 'picture-x.jpg'],
    ['  \u0000\n', 'picture-x.jpg'],
  ])('of %j is %s', async (name, expected) => {
    expect((await prepare(plain(200, 200), 'x', name)).name).toBe(expected);
  });
});

it('refuses what is no picture, with a reason', async () => {
  const answer = await preparePicture({ bytes: Buffer.from('hello'), network: 'x', name: 'a' });
  expect(answer).toMatchObject({ ok: false, error: { reason: 'picture.unreadable' } });
});
