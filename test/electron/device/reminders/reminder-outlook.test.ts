import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reminderOutlook } from '#electron/device/reminders/reminder-outlook.ts';
import { defaultSettings } from '#electron/device/settings/settings-store.ts';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Draft } from '#shared/contract/device.ts';
import type { CallName, Input, Output } from '#shared/contract.ts';
import type { PictureLook } from '#shared/policy/picture-look.ts';
import type { PictureText } from '#shared/policy/picture-text.ts';
import {
  type Clock,
  clockAt,
  type OpenedSample,
  openSample,
  temporaryFolder,
  unedited,
} from '../../../programme/open-sample.ts';

const own = `own-${'a'.repeat(64)}`;
const clear: PictureLook = {
  width: 1200,
  height: 627,
  sharpness: 5,
  brightness: 0.9,
  hasPlace: false,
  hasDevice: false,
  bytes: 100_000,
};
const saying = (...words: string[]): PictureText => ({
  sha256: 'a'.repeat(64),
  lines: [
    words.map((text, at) => ({
      text,
      confidence: 0.95,
      box: { left: at / 10, top: 0.1, width: 0.08, height: 0.1 },
    })),
  ],
});

let folder: ReturnType<typeof temporaryFolder>;
let clock: Clock;
let opened: OpenedSample;
let draft: Draft;
let inPicture: Answer<PictureText>;
let asked: Input<'share.open'>;
beforeEach(async () => {
  folder = temporaryFolder();
  clock = clockAt('2026-11-23T09:00:00.000Z');
  opened = await openSample(folder.path, clock);
  asked = await unedited(opened.get, 'warm-street', 'linkedin');
  draft = draftOf(asked);
  inPicture = accept(saying('A', 'warm', 'street'));
});
afterEach(async () => {
  await opened.programme.close();
  folder.remove();
});

function draftOf({ postId, network, captionId, text, pictureId, altText }: Input<'share.open'>): Draft {
  return { postId, network, captionId, text, pictureId, altText, savedAt: clock.now.toISOString() };
}

/** What the reminder of the draft says, set for now. */
async function outlook(at = clock.now.toISOString()) {
  const ask = async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>> =>
    opened.call(name, input);
  const read = async () => inPicture;
  const judge = reminderOutlook({
    drafts: { list: () => [draft] },
    settings: { get: () => defaultSettings },
    ask,
    see: { look: async () => accept(clear), read },
  });
  return judge({ postId: asked.postId, network: asked.network, at }, clock.now);
}

const ready = { kind: 'ready' };
const stoppedBy = (rule: string) => ({ kind: 'stopped', rule });

describe('the draft of a reminder is judged at its moment as the composer would judge it', () => {
  test('by its words', async () => {
    expect(await outlook()).toEqual(ready);
    draft = { ...draft, text: `${draft.text} Next is Project Kestrel.` };
    expect(await outlook()).toEqual(stoppedBy('confidential-terms'));
    draft = { ...draft, text: ' ' };
    expect(await outlook()).toEqual({ kind: 'closed' });
  });

  test('by what stands in its picture, once the moment has come', async () => {
    draft = { ...draft, pictureId: own, altText: 'A street of brick houses in the snow.' };
    expect(await outlook()).toEqual(ready);
    inPicture = accept(saying('Project', 'Kestrel'));
    expect(await outlook()).toEqual(stoppedBy('image-text'));
    expect(await outlook('2026-11-24T09:00:00.000Z')).toEqual(ready);
    inPicture = refuse('unavailable', 'picture.unread', 'It could not be read.');
    expect(await outlook()).toEqual(stoppedBy('image-text'));
  });

  test('by a reviewer’s word for exactly this draft, for as long as it holds', async () => {
    const text = 'Somebody has to say it: the houses from 1931 in that street are warm, and I was there.';
    draft = { ...draft, text };
    expect(await outlook()).toEqual(stoppedBy('disclosure'));
    const { server: _server, ...rest } = { ...asked, text };
    const { id } = await opened.get('review.ask', { ...rest, note: 'Is this fine?' });
    expect(await outlook()).toEqual(stoppedBy('disclosure'));
    await opened.get('review.decide', { reviewId: id, decision: { kind: 'approve', note: '' } });
    expect(await outlook()).toEqual(ready);
    draft = { ...draft, text: `${text} Truly.` };
    expect(await outlook()).toEqual(stoppedBy('disclosure'));
    draft = { ...draft, text };
    clock.now = new Date('2026-12-20T09:00:00.000Z');
    expect(await outlook()).toEqual(stoppedBy('disclosure'));
  });

  test('by a handbook that is to be read first', async () => {
    await opened.get('handbook.saveEdit', {
      kind: 'put',
      language: 'en',
      id: 'claims',
      title: 'Claims',
      text: 'Only what is true.',
      note: 'What is true, too.',
      questions: [],
      after: null,
    });
    const { version } = await opened.get('handbook.desk', {});
    const demands = { asksAcknowledgement: true, hasTraining: false, holdsSharing: true };
    await opened.get('handbook.publish', { before: version, ...demands });
    expect(await outlook()).toEqual({ kind: 'handbook' });
    await opened.get('handbook.acknowledge', { version: version + 1 });
    expect(await outlook()).toEqual(ready);
  });

  test('by the post itself', async () => {
    await opened.get('post.withdraw', { postId: asked.postId });
    expect(await outlook()).toEqual({ kind: 'closed' });
  });
});
