import { describe, expect, it } from 'vitest';
import { createPictureReader } from '#electron/device/reading/picture-reader.ts';
import { type ReadingThread, startReadingThread } from '#electron/device/reading/start-reading-thread.ts';
import { plain } from '../picture/pictures.ts';
import { screenshot } from '../picture/screenshots.ts';

const row = (text: string) => `5\t1\t1\t1\t1\t1\t10\t10\t80\t20\t96\t${text}\n`;
const long = { limitMs: 60_000, idleMs: 60_000 };
const picture = (side: number) => plain(side, side).png().toBuffer();

/** A thread that reads the same in every picture, or never gets there. */
function fakeThreads(read: ReadingThread['read']) {
  const threads = { started: 0, ended: 0, onEnd: () => {} };
  const start = async (): Promise<ReadingThread> => {
    threads.started += 1;
    return {
      read,
      end: async () => {
        threads.ended += 1;
        threads.onEnd();
      },
    };
  };
  return { threads, start };
}

describe('a reader of pictures', () => {
  it('reads one after the other in one thread, and the same bytes once', async () => {
    let running = 0;
    let most = 0;
    let readings = 0;
    const { threads, start } = fakeThreads(async () => {
      readings += 1;
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return row('Kestrel-is-here');
    });
    const reader = createPictureReader({ start, ...long });
    const [a, b] = [await picture(30), await picture(31)];
    const answers = await Promise.all([reader.read('a', a), reader.read('b', b), reader.read('c', a)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['read', 'read', 'read']);
    expect({ most, readings, ...threads }).toMatchObject({ most: 1, readings: 2, started: 1, ended: 0 });
    await reader.close();
    expect(threads.ended).toBe(1);
  });

  it('stops at once, with its thread, and reads the next picture in a new one', async () => {
    let isFirst = true;
    let begin = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const { threads, start } = fakeThreads(() => {
      begin();
      if (!isFirst) return Promise.resolve(row('Kestrel-is-here'));
      isFirst = false;
      return new Promise(() => {});
    });
    const reader = createPictureReader({ start, ...long });
    const first = reader.read('first', await picture(30));
    const waiting = reader.read('waiting', await picture(31));
    const second = reader.read('second', await picture(32));
    await hasBegun;
    reader.stop('waiting');
    expect(await waiting).toEqual({ kind: 'stopped' });
    reader.stop('first');
    expect(await first).toEqual({ kind: 'stopped' });
    expect(await second).toMatchObject({ kind: 'read' });
    expect(threads).toMatchObject({ started: 2, ended: 1 });
    reader.stop('nobody asked');
    await reader.close();
  });

  it('gives up at its limit, and says so', async () => {
    const { threads, start } = fakeThreads(() => new Promise(() => {}));
    const reader = createPictureReader({ start, limitMs: 1, idleMs: 60_000 });
    expect(await reader.read('a', await picture(30))).toEqual({ kind: 'too-slow' });
    expect(threads.ended).toBe(1);
    await reader.close();
  });

  it('gives its memory back when nobody has asked for a while', async () => {
    const { threads, start } = fakeThreads(async () => row('Kestrel-is-here'));
    const ended = new Promise<void>((resolve) => {
      threads.onEnd = resolve;
    });
    const reader = createPictureReader({ start, limitMs: 60_000, idleMs: 1 });
    // What keeps the process alive meanwhile, as a window does: the reader's own timer does not.
    const alive = setInterval(() => {}, 1000);
    await reader.read('a', await picture(30));
    await ended;
    clearInterval(alive);
    await reader.close();
    expect(threads).toMatchObject({ started: 1, ended: 1 });
  });

  it('says what broke, and is none the worse for it', async () => {
    let isBroken = true;
    const { start } = fakeThreads(async () => {
      if (isBroken) throw new Error('out of memory');
      return row('Kestrel-is-here');
    });
    const reader = createPictureReader({ start, ...long });
    expect(await reader.read('a', await picture(30))).toEqual({
      kind: 'broken',
      fault: new Error('out of memory'),
    });
    expect(await reader.read('b', Buffer.from('no picture'))).toEqual({ kind: 'broken' });
    isBroken = false;
    expect(await reader.read('a', await picture(30))).toMatchObject({ kind: 'read' });
    await reader.close();
    expect(await reader.read('a', await picture(33))).toEqual({ kind: 'stopped' });
  });

  it('is stopped in the midst of a real reading, and reads on', async () => {
    const reader = createPictureReader({ start: startReadingThread, ...long });
    const stopped = reader.read('a', await screenshot(['Weekly status']).toBuffer());
    await new Promise(setImmediate);
    reader.stop('a');
    expect(await stopped).toEqual({ kind: 'stopped' });
    const read = await reader.read('b', await screenshot(['Project Kestrel']).toBuffer());
    expect(read.kind === 'read' && read.text.lines.flat().map(({ text }) => text)).toEqual([
      'Project',
      'Kestrel',
    ]);
    await reader.close();
  });
});
