import type { Metadata } from 'sharp';
import { exifTags } from './exif-tags.ts';

/** Make, model, serial number of the camera; in the block of how it was taken: owner, body, lens, unique id. */
const pictureDeviceTags = [0x010f, 0x0110, 0xc614, 0xc62f, 0x013c];
const takingDeviceTags = [0xa430, 0xa431, 0xa433, 0xa434, 0xa435, 0xa420, 0x927c];
/** Of a place any tag but the block's own version, which some programs write alone. */
const placeVersionTag = 0;

const placeInXmp =
  /\b(?:exif:GPS(?!Version)\w+|Iptc4xmpCore:Location|Iptc4xmpExt:Location\w*|photoshop:(?:City|State|Country))\b/;
const deviceInXmp =
  /\b(?:tiff:(?:Make|Model)|aux:(?:SerialNumber|Lens|OwnerName|ImageNumber)|exifEX:(?:BodySerialNumber|CameraOwnerName|Lens\w*))\b/;
/** Datasets of IPTC-IIM's second record that say in words where the picture was taken: content location, city, country. */
const placeInIptc = [26, 27, 90, 92, 95, 100, 101].map((dataset) => String.fromCharCode(0x1c, 2, dataset));

export type PictureTraces = { readonly hasPlace: boolean; readonly hasDevice: boolean };

/** Whether what a picture's file carries beside the picture says where it was taken, or with what. */
export function pictureTraces({ exif, xmp, iptc }: Pick<Metadata, 'exif' | 'xmp' | 'iptc'>): PictureTraces {
  const tags = exif && exifTags(exif);
  const inXmp = xmp?.toString('utf8') ?? '';
  const inIptc = iptc?.toString('latin1') ?? '';
  return {
    hasPlace:
      [...(tags?.place ?? [])].some((tag) => tag !== placeVersionTag) ||
      placeInXmp.test(inXmp) ||
      placeInIptc.some((mark) => inIptc.includes(mark)),
    hasDevice:
      pictureDeviceTags.some((tag) => tags?.picture.has(tag)) ||
      takingDeviceTags.some((tag) => tags?.taking.has(tag)) ||
      deviceInXmp.test(inXmp),
  };
}
