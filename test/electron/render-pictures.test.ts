import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderPictures } from '#electron/command-line/render-pictures.ts';

let folder: string;
let folders: { scenes: string; rewardScenes: string; to: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herald-pictures-'));
  folders = {
    scenes: join(folder, 'scenes'),
    rewardScenes: join(folder, 'rewards'),
    to: join(folder, 'out'),
  };
  await mkdir(folders.scenes);
  await mkdir(folders.rewardScenes);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Blue, with a red band where the landscape crop looks and green margins that only the portrait crop drops. */
const banded = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1350 1350">
  <rect width="1350" height="1350" fill="#00f"/><rect y="322" width="1350" height="705" fill="#f00"/>
  <rect width="130" height="1350" fill="#0f0"/><rect x="1220" width="130" height="1350" fill="#0f0"/></svg>`;
const plain = (width: number, height: number, fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${fill}"/></svg>`;

async function pictures() {
  const names = (await readdir(folders.to)).filter((name) => name.endsWith('.webp')).sort();
  const sizes = names.map(async (name) => {
    const { width, height, format } = await sharp(join(folders.to, name)).metadata();
    return `${name} ${format} ${width}×${height}`;
  });
  return Promise.all(sizes);
}

async function colourAt(name: string, left: number, top: number) {
  const { data } = await sharp(join(folders.to, name))
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return ['red', 'green', 'blue'][data.indexOf(Math.max(...data.subarray(0, 3)))];
}

test('a post scene becomes three pictures and a reward scene one', async () => {
  await writeFile(join(folders.scenes, 'snow.svg'), banded);
  await writeFile(join(folders.rewardScenes, 'mug.svg'), plain(800, 600, '#f00'));
  expect(await renderPictures(folders)).toEqual({ rendered: 4, kept: 0 });
  expect(await pictures()).toEqual([
    'reward-mug.webp webp 800×600',
    'snow-landscape.webp webp 1200×627',
    'snow-portrait.webp webp 1080×1350',
    'snow-square.webp webp 1080×1080',
  ]);
});

test('each crop keeps its own part of the scene', async () => {
  await writeFile(join(folders.scenes, 'snow.svg'), banded);
  await renderPictures(folders);
  expect({
    landscapeTop: await colourAt('snow-landscape.webp', 600, 4),
    landscapeBottom: await colourAt('snow-landscape.webp', 600, 622),
    landscapeLeft: await colourAt('snow-landscape.webp', 4, 300),
    squareTop: await colourAt('snow-square.webp', 540, 4),
    squareLeft: await colourAt('snow-square.webp', 4, 540),
    portraitTop: await colourAt('snow-portrait.webp', 4, 4),
    portraitMiddle: await colourAt('snow-portrait.webp', 4, 675),
  }).toEqual({
    landscapeTop: 'red',
    landscapeBottom: 'red',
    landscapeLeft: 'green',
    squareTop: 'blue',
    squareLeft: 'green',
    portraitTop: 'blue',
    portraitMiddle: 'red',
  });
});

test('only what changed is rendered again', async () => {
  await writeFile(join(folders.scenes, 'snow.svg'), banded);
  await writeFile(join(folders.scenes, 'sun.svg'), banded);
  await renderPictures(folders);
  expect(await renderPictures(folders)).toEqual({ rendered: 0, kept: 6 });

  await writeFile(join(folders.scenes, 'sun.svg'), plain(1350, 1350, '#f00'));
  expect(await renderPictures(folders)).toEqual({ rendered: 3, kept: 3 });
  expect(await colourAt('sun-square.webp', 4, 4)).toBe('red');
});

test('a picture that was deleted, or a manifest that cannot be read, is made again', async () => {
  await writeFile(join(folders.scenes, 'snow.svg'), banded);
  await renderPictures(folders);
  await rm(join(folders.to, 'snow-square.webp'));
  expect(await renderPictures(folders)).toEqual({ rendered: 3, kept: 0 });
  await writeFile(join(folders.to, 'manifest.json'), '{"snow-');
  expect(await renderPictures(folders)).toEqual({ rendered: 3, kept: 0 });
  expect(await renderPictures(folders)).toEqual({ rendered: 0, kept: 3 });
});

test('the pictures of a scene that is gone are removed, and nothing half-written stays', async () => {
  await writeFile(join(folders.scenes, 'snow.svg'), banded);
  await writeFile(join(folders.rewardScenes, 'mug.svg'), plain(800, 600, '#f00'));
  await renderPictures(folders);
  await rm(join(folders.scenes, 'snow.svg'));
  expect(await renderPictures(folders)).toEqual({ rendered: 0, kept: 1 });
  expect((await readdir(folders.to)).sort()).toEqual(['manifest.json', 'reward-mug.webp']);
});

test.each([
  ['is not well formed', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1350 1350"><rect'],
  ['has the wrong size', plain(800, 600, '#f00')],
  ['is not a drawing', 'hello'],
])('a scene that %s stops the build with its file name', async (_, svg) => {
  await writeFile(join(folders.scenes, 'broken.svg'), svg);
  await expect(renderPictures(folders)).rejects.toThrow(/broken\.svg: /);
});

test('the sample scenes hold nothing that loads, runs or needs a font', async () => {
  const sample = join(import.meta.dirname, '..', '..', 'assets', 'sample');
  const folderNames = ['scenes', 'reward-scenes'];
  const drawings = await Promise.all(
    folderNames.map(async (name) =>
      (await readdir(join(sample, name))).map((file) => join(sample, name, file)),
    ),
  );
  const suspects: string[] = [];
  for (const path of drawings.flat()) {
    const svg = await readFile(path, 'utf8');
    const isSuspect =
      /<(script|text|image|foreignObject|style|!DOCTYPE)|\son\w+=|href="(?!#)|url\((?!#)/i.test(svg);
    if (isSuspect) suspects.push(path);
  }
  expect(suspects).toEqual([]);
});
