import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { lookAtPicture } from '#electron/device/look-at-picture.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { northlight } from '../../shared/policy/northlight.ts';
import { cameraJpeg, noise, plain } from './picture/pictures.ts';

/** A drawing with edges, lights and shadows: a house in front of hills. */
function house(width = 1200, height = 627): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 627" width="${width}" height="${height}" preserveAspectRatio="none">
    <rect width="1200" height="627" fill="#bcd7ec"/><circle cx="1000" cy="120" r="60" fill="#fff3c4"/>
    <path d="M0 420 Q300 250 620 400 T1200 360 V627 H0Z" fill="#6c9a63"/>
    ${Array.from({ length: 12 }, (_, at) => `<rect x="${40 + at * 95}" y="470" width="8" height="90" fill="#7a5233"/>`).join('')}
    <rect x="420" y="260" width="300" height="240" fill="#b4573f"/><path d="M390 270 L570 140 L750 270Z" fill="#5b3327"/>
    <rect x="470" y="320" width="60" height="70" fill="#fffbe8"/><rect x="610" y="320" width="60" height="70" fill="#fffbe8"/>
    <rect x="540" y="400" width="60" height="100" fill="#2f5d50"/></svg>`;
  return sharp(Buffer.from(svg));
}

async function rulesFor(bytes: Buffer, network: 'linkedin' | 'x' = 'linkedin') {
  const images = [{ path: 'a.jpg', alt: 'A house in front of hills.', look: await lookAtPicture(bytes) }];
  const post = { text: 'I went for a walk on Sunday, and met this house.', images, network };
  const checked = checkPost(northlight(), { ...post, now: '2026-11-23T09:00:00Z', language: 'en' });
  return checked.findings.map(({ rule, severity, image }) => `${image} ${rule} ${severity}`);
}

describe('What is seen of a picture', () => {
  it('is its size, its light, its edges and its bytes', async () => {
    const bytes = await house().jpeg().toBuffer();
    const { sharpness, brightness, ...others } = (await lookAtPicture(bytes)) ?? {};
    expect(others).toEqual({
      width: 1200,
      height: 627,
      hasPlace: false,
      hasDevice: false,
      bytes: bytes.length,
    });
    expect(sharpness).toBeGreaterThan(0.5);
    expect(brightness).toBeGreaterThan(0.8);
  });

  it('is its size as the camera was held', async () => {
    const sideways = await house().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await lookAtPicture(sideways)).toMatchObject({ width: 627, height: 1200 });
  });

  it('is the same of a large copy and a small one', async () => {
    const [large, small] = await Promise.all(
      [house(3600, 1881), house()].map(async (one) => lookAtPicture(await one.png().toBuffer())),
    );
    const ratio = (large?.sharpness ?? 0) / (small?.sharpness ?? 1);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
  });

  it('is the place and the device that a telephone writes into it', async () => {
    expect(await lookAtPicture(await cameraJpeg())).toMatchObject({ hasPlace: true, hasDevice: true });
    const noPlace = await house()
      .withExif({ IFD0: { Model: 'Pixelphone 9' } })
      .jpeg()
      .toBuffer();
    expect(await lookAtPicture(noPlace)).toMatchObject({ hasPlace: false, hasDevice: true });
    const onlyPlace = house().withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 43/1 0/1' } });
    for (const bytes of await Promise.all([
      onlyPlace.clone().jpeg().toBuffer(),
      onlyPlace.clone().png().toBuffer(),
      onlyPlace.clone().webp().toBuffer(),
    ]))
      expect(await lookAtPicture(bytes)).toMatchObject({ hasPlace: true, hasDevice: false });
    const harmless = await house()
      .withExif({ IFD0: { Copyright: 'Northlight' } })
      .jpeg()
      .toBuffer();
    expect(await lookAtPicture(harmless)).toMatchObject({ hasPlace: false, hasDevice: false });
    const inXmp = (property: string) =>
      house()
        .withXmp(
          `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ${property}/></rdf:RDF></x:xmpmeta>`,
        )
        .jpeg()
        .toBuffer();
    const place = await inXmp('xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="50,43N"');
    expect(await lookAtPicture(place)).toMatchObject({ hasPlace: true, hasDevice: false });
    const device = await inXmp('xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Model="Pixelphone 9"');
    expect(await lookAtPicture(device)).toMatchObject({ hasPlace: false, hasDevice: true });
  });

  it('is nothing of what is no picture, or only the beginning of one', async () => {
    const whole = await noise(800, 800).jpeg().toBuffer();
    const broken = [
      Buffer.alloc(0),
      Buffer.from('hello'),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      whole.subarray(0, 20),
      whole.subarray(0, whole.length / 2),
    ];
    expect(await Promise.all(broken.map(lookAtPicture))).toEqual(broken.map(() => null));
  });

  it('survives an EXIF block that is cut anywhere or points anywhere', async () => {
    const camera = await cameraJpeg();
    const start = camera.indexOf('Exif\0\0');
    for (let at = start + 6; at < start + 120; at += 9) {
      const bent = Buffer.from(camera);
      bent.fill(0xff, at, at + 4);
      const look = await lookAtPicture(bent);
      expect(look === null || look.width > 0).toBe(true);
    }
  });
});

describe('What the checks say of a picture', () => {
  it('is nothing where it is sharp, light and in shape', async () => {
    expect(await rulesFor(await house().jpeg().toBuffer())).toEqual([]);
  });

  it.each([
    ['blurred', () => house().blur(60), ['0 image-clear review']],
    ['a little soft', () => house().blur(4), ['0 image-clear advise']],
    ['dark', () => house().linear(0.12, 0), ['0 image-clear review']],
    ['a plain colour', () => plain(1200, 627), ['0 image-clear review']],
    ['tiny', () => house(300, 157), ['0 image-clear review']],
    ['rather small', () => house(500, 261), ['0 image-clear advise']],
    ['very wide', () => house(3000, 627), ['0 image-shape advise']],
  ])('names what is %s', async (_name, make, expected) => {
    const jpeg = await sharp(await make().png().toBuffer())
      .jpeg()
      .toBuffer();
    expect(await rulesFor(jpeg)).toEqual(expected);
  });

  it('lets a night with lit windows and a dark slide with words pass', async () => {
    const night = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="627"><rect width="1200" height="627" fill="#0b1020"/>${Array.from({ length: 60 }, (_, at) => `<rect x="${60 + (at % 15) * 75}" y="${120 + Math.floor(at / 15) * 110}" width="24" height="32" fill="#ffd88a"/>`).join('')}</svg>`,
    );
    const slide = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="627"><rect width="1200" height="627" fill="#111"/>${Array.from({ length: 14 }, (_, at) => `<path d="M${100 + at * 16} 300 v18 m0 -9 h8 m0 -9 v18" stroke="#ccc" stroke-width="3"/>`).join('')}</svg>`,
    );
    expect(await rulesFor(await sharp(slide).jpeg().toBuffer())).toEqual([]);
    expect(await rulesFor(await sharp(night).jpeg().toBuffer())).toEqual([]);
  });

  it('says that place and device are taken out', async () => {
    const found = await rulesFor(await cameraJpeg());
    expect(found).toContain('0 image-metadata advise');
  });
});
