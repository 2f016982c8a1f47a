import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from '../device/picture/screenshots.ts';

const script = fileURLToPath(new URL('../../../electron/command-line/check-posts.ts', import.meta.url));
const pack = fileURLToPath(new URL('../../shared/policy/fixtures/northlight.pack.json', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-posts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], input: string | Buffer, cwd = process.cwd()) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'pipe'], cwd });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [out, error, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, error, status };
}

const clean = { id: 'a', text: 'Our cat has discovered the airing cupboard.', network: 'x' };
const secret = {
  id: 7,
  text: 'I hear that Saltmarsh goes well these days.',
  network: 'linkedin',
  lang: 'en',
  must: [],
};
const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('check-posts', () => {
  it('answers each line in order', async () => {
    const { out, error, status } = await run(
      ['--pack', pack, '--now', '2026-11-23T09:00:00Z'],
      lines(clean, secret),
    );
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ first, error, status }).toEqual({
      first: {
        id: 'a',
        verdict: 'clear',
        findings: [],
        length: { used: 43, limit: 280, unit: 'weighted-characters' },
      },
      error: '',
      status: 0,
    });
    expect(second).toMatchObject({
      id: 7,
      verdict: 'block',
      findings: [{ rule: 'confidential-terms', start: 12, end: 21 }],
    });
  });

  it('says which lines it cannot read, goes on, and ends with 2', async () => {
    const input = `nonsense\n\n${lines({ id: 'b', text: 1, network: 'x' }, { text: 'no id', network: 'x' }, clean)}`;
    const { out, status } = await run(['--pack', pack], input);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, line, error }) => ({ id, line, isError: error !== undefined }))).toEqual([
      { id: undefined, line: 1, isError: true },
      { id: 'b', line: undefined, isError: true },
      { id: undefined, line: 4, isError: true },
      { id: 'a', line: undefined, isError: false },
    ]);
    expect(status).toBe(2);
  });

  it('reads a last line without an end, Windows line ends, and characters cut by a chunk', async () => {
    const input = `${JSON.stringify(clean)}\r\n${JSON.stringify({ ...clean, id: 'é𝐊', text: 'Ä'.repeat(70_000) })}`;
    const { out, status } = await run(['--pack', pack], Buffer.from(input));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ ids: answers.map(({ id }) => id), used: answers[1]?.length.used, status }).toEqual({
      ids: ['a', 'é𝐊'],
      used: 70_000,
      status: 0,
    });
  });

  it('looks at pictures, in paths from where it was called, and goes on where one cannot be opened', async () => {
    const dots = Array.from({ length: 40 }, (_, at) => `<circle cx="${at * 30}" cy="${at * 15}" r="20"/>`);
    const drawing = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="627"><rect width="1200" height="627" fill="#fff"/>${dots.join('')}</svg>`,
    );
    await sharp(drawing).jpeg().toFile(join(folder, 'sharp.jpg'));
    await sharp(drawing).blur(60).jpeg().toFile(join(folder, 'blurred.jpg'));
    const alt = 'Black dots in a row.';
    const withPictures = (id: string, ...paths: readonly string[]) => ({
      ...clean,
      id,
      images: paths.map((path) => ({ path, alt })),
    });
    const input = lines(
      withPictures('fine', 'sharp.jpg', join(folder, 'sharp.jpg')),
      withPictures('poor', 'sharp.jpg', 'blurred.jpg', 'nowhere.jpg', 'a\u0000b'),
      clean,
    );
    const { out, status } = await run(['--pack', pack], input, folder);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const found = answers.map(({ id, findings }) => [
      id,
      ...findings.map(({ rule, image }: { rule: string; image: number }) => `${image} ${rule}`),
    ]);
    const poor = [1, 2, 3].map((image) => `${image} image-clear`);
    expect({ found, status }).toEqual({
      found: [['fine'], ['poor', ...poor], ['a']],
      status: 0,
    });
  });

  it('reads the text in pictures too, and says where it stands', async () => {
    await screenshot(['Weekly status', 'Project Kestrel moves to spring']).toFile(
      join(folder, 'kestrel.png'),
    );
    await screenshot(['Weekly status', 'All moves to spring']).toFile(join(folder, 'fine.png'));
    const images = ['kestrel.png', 'fine.png'].map((path) => ({ path, alt: 'Our board of tasks.' }));
    const { out, status } = await run(['--pack', pack], lines({ ...clean, images }), folder);
    const { verdict, findings } = JSON.parse(out);
    const [found] = findings.filter(({ rule }: { rule: string }) => rule === 'image-text');
    expect({ verdict, image: found.image, message: found.message, status }).toEqual({
      verdict: 'block',
      image: 0,
      message: expect.stringContaining('In the picture: “Project Kestrel” is not public yet.'),
      status: 0,
    });
    expect(found.regions).toEqual([
      {
        left: expect.any(Number),
        top: expect.any(Number),
        width: expect.any(Number),
        height: expect.any(Number),
      },
    ]);
  });

  it.each([
    ['is missing', null, /cannot be read/],
    ['is no JSON', '{', /not JSON/],
    ['is too large', `"${'x'.repeat(6_000_000)}"`, /larger than 5 MB/],
    [
      'names an unknown rule',
      '{"format":"herald-policy/1","id":"a","version":1,"company":"A","handbook":{},"rules":{"nope":{}}}',
      /rules\.nope: There is no rule/,
    ],
  ])('refuses a pack that %s', async (_name, content, reason) => {
    const path = join(folder, 'pack.json');
    rmSync(path, { force: true });
    if (content !== null) writeFileSync(path, content);
    const { out, error, status } = await run(['--pack', path], lines(clean));
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(error).toMatch(reason);
  });

  it.each([[[]], [['--pack', pack, '--now', 'soon']], [['--pack', pack, '--nope']]])(
    'says how it is used: %j',
    async (args) => {
      const { error, status } = await run(args, '');
      expect({ isUsage: error.includes('Use: check-posts'), status }).toEqual({ isUsage: true, status: 2 });
    },
  );

  it('gives SARIF 2.1.0 with places, fixes and what could not be read', async () => {
    const { out, status } = await run(['--pack', pack, '--sarif'], `nonsense\n${lines(clean, secret)}`);
    const log = JSON.parse(out);
    expect({ version: log.version, status }).toEqual({ version: '2.1.0', status: 2 });
    const [runLog] = log.runs;
    expect(runLog.results).toHaveLength(1);
    expect(runLog.results[0]).toMatchObject({
      ruleId: 'confidential-terms',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'post:7' },
            region: { charOffset: 12, charLength: 9 },
          },
        },
      ],
      fixes: [
        { artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 11, charLength: 10 } }] }] },
      ],
    });
    expect(runLog.tool.driver.rules[runLog.results[0].ruleIndex].id).toBe('confidential-terms');
    expect(runLog.invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] },
    ]);
  });
});
