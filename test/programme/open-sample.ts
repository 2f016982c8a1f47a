import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSoloProgramme } from '#programme/open-solo-programme.ts';
import type { Programme } from '#programme/programme.ts';
import { createVault } from '#programme/vault/create-vault.ts';
import type { Vault } from '#programme/vault/vault.ts';
import type { Answer } from '#shared/contract/call-error.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import type { CallName, Input, Output } from '#shared/contract.ts';

export const sample = {
  folder: join(import.meta.dirname, 'fixtures/sample'),
  pictures: join(import.meta.dirname, 'fixtures/pictures'),
};

/** The same at each start, as the shell's key is. */
export const testVault = createVault(new Uint8Array(32).fill(7));

export type Clock = { now: Date };

export type OpenedSample = {
  readonly programme: Programme;
  readonly events: ProgrammeEvent[];
  readonly logged: string[];
  /** One call as the window makes it; a new key for each command unless one is given. */
  readonly call: <Name extends CallName>(
    name: Name,
    input: Input<Name>,
    key?: string,
  ) => Promise<Answer<Output<Name>>>;
  /** The value of a call that has to be accepted. */
  readonly get: <Name extends CallName>(
    name: Name,
    input: Input<Name>,
    key?: string,
  ) => Promise<Output<Name>>;
};

let keys = 0;

export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'herald-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A clock that a test moves. */
export function clockAt(at: string): Clock {
  return { now: new Date(at) };
}

/** Opens the small sample programme of the fixtures in a folder, by a clock that only the test moves. */
export async function openSample(
  folder: string,
  clock: Clock,
  vault: Vault | null = testVault,
): Promise<OpenedSample> {
  const logged: string[] = [];
  const programme = await openSoloProgramme({
    folder,
    sample,
    vault,
    now: () => clock.now,
    log: (line) => logged.push(line),
  });
  return drive(programme, logged);
}

/** The ways in which tests ask an open programme. */
export function drive(programme: Programme, logged: string[]): OpenedSample {
  const events: ProgrammeEvent[] = [];
  programme.onEvent((event) => events.push(event));
  const call: OpenedSample['call'] = async (name, input, key = `key-${++keys}`) =>
    (await programme.call(name, input, programme.soloCaller(key))) as Answer<Output<typeof name>>;
  const get: OpenedSample['get'] = async (name, input, key) => {
    const answer = await call(name, input, key);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}\n${logged.join('\n')}`);
    return answer.value;
  };
  return { programme, events, logged, call, get };
}

/** The first caption of a post that is for a network, unedited, as `share.open` takes it. */
export async function unedited(
  get: OpenedSample['get'],
  postId: string,
  network: Input<'share.open'>['network'],
): Promise<Input<'share.open'>> {
  const { captions } = await get('post.get', { postId });
  const caption = captions.find(({ networks }) => networks.includes(network));
  if (caption === undefined) throw new Error(`${postId} has no caption for ${network}`);
  return {
    postId,
    network,
    captionId: caption.id,
    text: caption.text,
    pictureId: null,
    altText: '',
    country: null,
    server: null,
    language: 'en',
  };
}

/** Opens a share and says that it is out. */
export async function shareOut(
  get: OpenedSample['get'],
  postId: string,
  network: Input<'share.open'>['network'],
): Promise<Output<'share.answer'>> {
  const { id } = await get('share.open', await unedited(get, postId, network));
  return get('share.answer', { shareId: id, isOut: true });
}
