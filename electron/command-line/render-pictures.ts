import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import sharp, { type Region } from 'sharp';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Crop extends Size {
  /** Follows the scene's id in the picture's file name. */
  readonly suffix: string;
  /** The part of the drawing that is kept, in the drawing's own units. */
  readonly from: Region;
}

interface Kind {
  readonly prefix: string;
  readonly canvas: Size;
  readonly crops: readonly Crop[];
}

interface Drawing {
  readonly path: string;
  readonly id: string;
  readonly kind: Kind;
}

export interface PictureFolders {
  /** Folder of post scenes, `<id>.svg`, each 1350 × 1350. */
  readonly scenes: string;
  /** Folder of reward scenes, `<id>.svg`, each 800 × 600. */
  readonly rewardScenes: string;
  readonly to: string;
}

const postScene: Kind = {
  prefix: '',
  canvas: { width: 1350, height: 1350 },
  crops: [
    { suffix: '-landscape', width: 1200, height: 627, from: { left: 0, top: 322, width: 1350, height: 705 } },
    { suffix: '-square', width: 1080, height: 1080, from: { left: 0, top: 0, width: 1350, height: 1350 } },
    {
      suffix: '-portrait',
      width: 1080,
      height: 1350,
      from: { left: 135, top: 0, width: 1080, height: 1350 },
    },
  ],
};

const rewardScene: Kind = {
  prefix: 'reward-',
  canvas: { width: 800, height: 600 },
  crops: [{ suffix: '', width: 800, height: 600, from: { left: 0, top: 0, width: 800, height: 600 } }],
};

const webp = { quality: 82, effort: 4 } as const;
const manifestName = 'manifest.json';
const atOnce = 2;

/**
 * Renders the sample scenes to WebP pictures. A drawing is rendered again only when its bytes, the way it is
 * cut, or its pictures on disk have changed; pictures of scenes that are gone are removed. Counts are pictures.
 */
export async function renderPictures({ scenes, rewardScenes, to }: PictureFolders) {
  await mkdir(to, { recursive: true });
  const drawings = [
    ...(await listDrawings(scenes, postScene)),
    ...(await listDrawings(rewardScenes, rewardScene)),
  ];
  const before = await readManifest(to);
  const present = new Set(await readdir(to));
  const after: Record<string, string> = {};
  const waiting = [...drawings];
  let rendered = 0;
  let kept = 0;

  async function work() {
    for (let drawing = waiting.shift(); drawing; drawing = waiting.shift()) {
      const svg = await readFile(drawing.path);
      const hash = hashOf(svg, drawing.kind);
      const names = drawing.kind.crops.map((crop) => pictureName(drawing, crop));
      if (names.every((name) => before[name] === hash && present.has(name))) {
        kept += names.length;
      } else {
        await renderDrawing(drawing, svg, to);
        rendered += names.length;
      }
      for (const name of names) after[name] = hash;
    }
  }

  const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) {
    await writeManifest(to, { ...before, ...after });
    throw failure.reason;
  }
  const gone = Object.keys(before).filter((name) => !(name in after));
  await Promise.all(gone.map((name) => rm(join(to, name), { force: true })));
  await writeManifest(to, after);
  return { rendered, kept };
}

async function listDrawings(folder: string, kind: Kind): Promise<Drawing[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.svg')).sort();
  return names.map((name) => ({ path: join(folder, name), id: parse(name).name, kind }));
}

async function renderDrawing(drawing: Drawing, svg: Buffer, to: string) {
  try {
    const { width, height } = await sharp(svg).metadata();
    const { canvas } = drawing.kind;
    if (width !== canvas.width || height !== canvas.height) {
      throw new Error(`is ${width} × ${height}, must be ${canvas.width} × ${canvas.height}`);
    }
    const pixels = await sharp(svg).flatten().raw().toBuffer({ resolveWithObject: true });
    for (const crop of drawing.kind.crops) {
      const picture = await sharp(pixels.data, { raw: pixels.info })
        .extract(crop.from)
        .resize(crop.width, crop.height, { fit: 'fill' })
        .webp(webp)
        .toBuffer();
      await writeWhole(join(to, pictureName(drawing, crop)), picture);
    }
  } catch (cause) {
    throw new Error(`${drawing.path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function pictureName(drawing: Drawing, crop: Crop) {
  return `${drawing.kind.prefix}${drawing.id}${crop.suffix}.webp`;
}

function hashOf(svg: Buffer, kind: Kind) {
  return createHash('sha256').update(JSON.stringify({ kind, webp })).update(svg).digest('hex');
}

async function readManifest(to: string): Promise<Record<string, string>> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(to, manifestName), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null) return {};
    return Object.fromEntries(Object.entries(manifest).filter(([, hash]) => typeof hash === 'string'));
  } catch (error) {
    // No manifest, or one that cannot be read: everything is rendered again.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

async function writeManifest(to: string, manifest: Record<string, string>) {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeWhole(join(to, manifestName), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Two builds may run at once, so nobody may ever see half a file. */
async function writeWhole(path: string, content: Buffer | string) {
  const unfinished = `${path}.${process.pid}.unfinished`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..', '..');
  const { rendered, kept } = await renderPictures({
    scenes: join(root, 'assets', 'sample', 'scenes'),
    rewardScenes: join(root, 'assets', 'sample', 'reward-scenes'),
    to: join(root, 'dist', 'pictures'),
  });
  console.log(`${rendered} pictures rendered, ${kept} kept`);
}
