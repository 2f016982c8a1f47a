import sharp, { type Metadata, type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { lookAtPicture } from '#electron/device/look-at-picture.ts';
import { withoutMetadata } from '#electron/device/picture/metadata/without-metadata.ts';
import { openRaster } from '#electron/device/picture/open-raster.ts';
import { preparePicture } from '#electron/device/prepare-picture.ts';
import { noise, prepared } from './pictures.ts';

/** A picture with all that a telephone writes beside it. */
function telling(picture: Sharp): Sharp {
  return picture
    .withExifMerge({
      IFD0: { Make: 'Pixelphone 9', Artist: 'Mara Lind', ImageDescription: 'Saltmarsh' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '50/1 43/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '3/1 31/1 0/1',
      },
    })
    .withXmp(
      '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Mara Lind</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
    );
}

async function clean(bytes: Buffer): Promise<Buffer> {
  const raster = await openRaster(bytes);
  const made = raster && withoutMetadata(bytes, raster);
  if (!made) throw new Error('It could not be cleaned.');
  return made;
}

const shown = (bytes: Buffer) => sharp(bytes).autoOrient().raw().toBuffer();
const traces = ['Pixelphone', 'Mara', 'Saltmarsh', 'adobe:ns:meta', 'W5M0'];

describe('a file without its metadata', () => {
  const files: readonly (readonly [string, () => Promise<Buffer>])[] = [
    ['a JPEG', () => telling(noise(130, 70)).jpeg().toBuffer()],
    ['a progressive JPEG', () => telling(noise(130, 70)).jpeg({ progressive: true }).toBuffer()],
    ['a JPEG with a colour profile', () => telling(noise(130, 70)).withIccProfile('p3').jpeg().toBuffer()],
    [
      'a JPEG held sideways',
      () => telling(noise(130, 70)).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    ],
    ['a PNG', () => telling(noise(130, 70)).png().toBuffer()],
    ['a PNG of few colours', () => telling(noise(130, 70)).png({ palette: true }).toBuffer()],
    ['a WebP', () => telling(noise(130, 70)).webp().toBuffer()],
    ['a lossless WebP', () => telling(noise(130, 70)).webp({ lossless: true }).toBuffer()],
  ];
  it.each(files)('is the same picture to the bit: %s', async (_name, make) => {
    const before = await make();
    const after = await clean(before);
    expect(traces.filter((trace) => before.includes(trace)).length).toBeGreaterThan(0);
    expect(traces.filter((trace) => after.includes(trace))).toEqual([]);
    expect((await shown(after)).equals(await shown(before))).toBe(true);
    expect(await lookAtPicture(after)).toMatchObject({ hasPlace: false, hasDevice: false });
    const [{ icc, format }, { icc: iccBefore, format: formatBefore }] = (await Promise.all(
      [after, before].map((bytes) => sharp(bytes).metadata()),
    )) as [Metadata, Metadata];
    expect({ format, hasProfile: icc !== undefined }).toEqual({
      format: formatBefore,
      hasProfile: iccBefore !== undefined,
    });
  });

  it('has nothing behind its end', async () => {
    const hidden = Buffer.from('…and Mara Lind’s second picture');
    for (const bytes of [await noise(40, 40).jpeg().toBuffer(), await noise(40, 40).png().toBuffer()]) {
      expect((await clean(Buffer.concat([bytes, hidden]))).equals(await clean(bytes))).toBe(true);
    }
  });

  it('has no comment of a program and no note of a maker', async () => {
    const bytes = await noise(40, 40).jpeg().toBuffer();
    const segment = (marker: number, content: string) =>
      Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), Buffer.from(content, 'latin1')]);
    const notes = [
      segment(0xfe, 'Mara Lind'),
      segment(0xed, 'Photoshop 3.0\0Mara'),
      segment(0xe2, 'MPF\0Mara'),
    ];
    const noted = Buffer.concat([bytes.subarray(0, 2), ...notes, bytes.subarray(2)]);
    expect((await clean(noted)).equals(await clean(bytes))).toBe(true);
  });

  it('is none where the file is broken off or has to be made anew', async () => {
    const upright = { orientation: 1 };
    const jpeg = await noise(40, 40).jpeg().toBuffer();
    const png = await noise(40, 40).png().toBuffer();
    const webp = await noise(40, 40).webp().toBuffer();
    const gif = await noise(40, 40).gif().toBuffer();
    for (const bytes of [jpeg, png, webp]) {
      expect(withoutMetadata(bytes.subarray(0, bytes.length / 2), upright)).toBeNull();
    }
    expect(withoutMetadata(gif, upright)).toBeNull();
    expect(withoutMetadata(png, { orientation: 6 })).toBeNull();
    expect(withoutMetadata(webp, { orientation: 6 })).toBeNull();
    expect(withoutMetadata(Buffer.from('hello'), upright)).toBeNull();
  });
});

describe('a picture that the network shows as it is', () => {
  it.each([
    ['JPEG', () => telling(noise(1200, 627)).jpeg({ quality: 70 }).toBuffer()],
    ['PNG', () => telling(noise(300, 300)).png().toBuffer()],
  ])('is not compressed again: %s', async (_name, make) => {
    const before = await make();
    const picture = prepared(await preparePicture({ bytes: before, network: 'linkedin', name: 'Roof' }));
    expect(picture.bytes.equals(await clean(before))).toBe(true);
  });

  it('is made anew where it is too heavy, of other colours or held sideways', async () => {
    const p3 = await noise(1200, 627).withIccProfile('p3').jpeg().toBuffer();
    const sideways = await noise(627, 1200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    for (const bytes of [p3, sideways]) {
      const picture = prepared(await preparePicture({ bytes, network: 'linkedin', name: 'Roof' }));
      const { icc, orientation, width } = await sharp(picture.bytes).metadata();
      expect({ icc, orientation, width }).toEqual({ width: 1200 });
    }
    const heavy = await noise(1200, 627).jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer();
    const light = prepared(await preparePicture({ bytes: heavy, network: 'bluesky', name: 'Roof' }));
    expect(heavy.length).toBeGreaterThan(1_000_000);
    expect(light.bytes.length).toBeLessThanOrEqual(1_000_000);
  });
});
