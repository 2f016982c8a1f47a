import { foldAt } from '#shared/networks/fold-at.ts';
import { measureText } from '#shared/networks/measure-text.ts';
import type { BenchRow } from './bench-row.ts';
import { charCodePass, inTurns } from './in-turns.ts';

const length = 3000;
const repeats = { ours: 60, peer: 60 };

const sentence =
  'Our heat pump kept a school in Exeter warm through February — 412 pupils, 3 pumps, and one proud caretaker 🔥. ';
const link = 'Read the story: https://www.example.com/stories/priory-road?from=post';

/** Through a buffer, so that the text is one flat string as a draft is, not a rope of repeats. */
const text = Buffer.from(sentence.repeat(40).slice(0, length - link.length) + link).toString();

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function segmenterPass(): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count++;
  return count;
}

function compare(ours: () => unknown, peer: () => unknown) {
  return inTurns(ours, peer, repeats);
}

function row(name: string, compared: string, aim: string, times: { ours: number; peer: number }): BenchRow {
  return { name, compared, ...times, ratio: times.ours / times.peer, unit: 'µs', aim };
}

/** Counting a text of 3,000 characters, as it happens at each keystroke. */
export async function countingBench(): Promise<BenchRow[]> {
  const segmenter = 'one Intl.Segmenter pass';
  const x = compare(() => measureText('x', text), segmenterPass);
  const xPlain = compare(
    () => measureText('x', text),
    () => charCodePass(text),
  );
  const bluesky = compare(() => measureText('bluesky', text), segmenterPass);
  const mastodon = compare(() => measureText('mastodon', text), segmenterPass);
  const fold = compare(() => foldAt('linkedin', text), segmenterPass);
  return [
    row('count 3,000 characters as X does', segmenter, '≤ 10 µs', x),
    row('count 3,000 characters as X does', 'one charCodeAt pass', '≤ 10 µs', xPlain),
    row('count 3,000 characters as Bluesky does', segmenter, '≤ 1×', bluesky),
    row('count 3,000 characters as Mastodon does', segmenter, '≤ 1×', mastodon),
    row("find LinkedIn's fold", segmenter, '≤ 1×', fold),
  ];
}
