import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/**
 * The whole body, unpacked; null as soon as it is larger than `maxBytes`, packed or unpacked, so that a few packed bytes
 * cannot fill the memory. Throws for a packing that was not asked for.
 */
export async function readBody(
  body: Readable,
  encoding: string | null,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  let size = 0;
  let isTooLarge = false;
  const unpack = unpacking(encoding);
  const collect = async (stream: AsyncIterable<Buffer>) => {
    for await (const part of stream) {
      size += part.length;
      if (size > maxBytes) {
        isTooLarge = true;
        return;
      }
      parts.push(part);
    }
  };
  try {
    await (unpack === null ? pipeline(body, collect) : pipeline(body, unpack, collect));
  } catch (fault) {
    // Leaving the loop ends the streams before it, which they report as a fault.
    if (!isTooLarge) {
      throw fault;
    }
  }
  return isTooLarge ? null : Buffer.concat(parts);
}

function unpacking(encoding: string | null) {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new Error('The server packed it in a way that was not asked for.');
  }
}
