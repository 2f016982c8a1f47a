import sharp, { type Sharp } from 'sharp';
import type { Answer } from '#shared/contract/call-error.ts';

export function plain(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#3a7' } });
}

/** What compresses worst: every pixel its own. */
export function noise(width: number, height: number): Sharp {
  const bytes = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let at = 0; at < bytes.length; at++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    bytes[at] = state >>> 16;
  }
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}

/** A picture as a telephone makes it: place, device, author, a wide colour profile. */
export function cameraJpeg(): Promise<Buffer> {
  return noise(1300, 700)
    .withIccProfile('p3')
    .withExifMerge({
      IFD0: { Make: 'Pixelphone 9', Artist: 'Mara Lind' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '50/1 43/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '3/1 31/1 0/1',
      },
    })
    .withXmp(
      '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Mara Lind</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
    )
    .jpeg()
    .toBuffer();
}

/** The value of an answer with its bytes, where there is one. */
export function prepared<Value extends { readonly base64: string }>(answer: Answer<Value>) {
  if (!answer.ok) throw new Error(answer.error.message);
  return { ...answer.value, bytes: Buffer.from(answer.value.base64, 'base64') };
}
