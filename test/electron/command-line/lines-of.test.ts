import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { lineWriter } from '#electron/command-line/answer-writer.ts';
import { linesOf } from '#electron/command-line/lines-of.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('linesOf', () => {
  it('reads no further than whoever asks', async () => {
    let read = 0;
    async function* chunks() {
      for (;;) {
        read += 1;
        yield bytes('one\ntwo\n');
      }
    }
    const lines = linesOf(chunks(), 100);
    expect([(await lines.next()).value, (await lines.next()).value, read]).toEqual([
      { number: 1, text: 'one' },
      { number: 2, text: 'two' },
      1,
    ]);
  });

  it('drops a line that is too long and keeps the next', async () => {
    async function* chunks() {
      yield bytes('x'.repeat(8));
      yield bytes('x'.repeat(8));
      yield bytes('\nshort\nlongerthanten\nend');
    }
    const texts: (string | null)[] = [];
    for await (const { text } of linesOf(chunks(), 10)) texts.push(text);
    expect(texts).toEqual([null, 'short', null, 'end']);
  });
});

describe('lineWriter', () => {
  it('waits until what it wrote is taken', async () => {
    const waiting: (() => void)[] = [];
    const out = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, taken) => waiting.push(taken) });
    let isWritten = false;
    const written = lineWriter(out)
      .write({ ok: false, place: { line: 1 }, error: 'e' })
      .then(() => {
        isWritten = true;
      });
    await new Promise(setImmediate);
    expect({ isWritten, waiting: waiting.length }).toEqual({ isWritten: false, waiting: 1 });
    waiting[0]?.();
    await written;
    expect(isWritten).toBe(true);
  });
});
