import type { PastText } from '#shared/contract/policy.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import type { PostToCheck } from '../post-to-check.ts';
import type { Trial } from './bench-report.ts';
import type { LabelledPost } from './labelled-post.ts';
import { postOfExample } from './post-of-example.ts';

export type PastPage = { readonly texts: readonly PastText[]; readonly next: string | null };

export type TrialsAsked = {
  readonly examples: readonly LabelledPost[];
  readonly typed: readonly string[];
  readonly network: NetworkId;
  /** Asks for past shares, page by page; null where they are not to be tried. */
  readonly pastPage: ((after: string | null) => Promise<PastPage>) | null;
  /** Everything is judged as if it were shared now. */
  readonly when: Pick<PostToCheck, 'now' | 'language'>;
};

/** All texts that a pack is to be tried on, a page of past shares being asked for when the one before it is done. */
export async function* trialsOf({
  examples,
  typed,
  network,
  pastPage,
  when,
}: TrialsAsked): AsyncGenerator<readonly Trial[]> {
  yield typed.map((text) => ({ source: 'typed', example: null, post: { text, network, ...when } }));
  yield examples.map((example) => ({ source: 'example', example, post: postOfExample(example, when) }));
  if (pastPage === null) return;
  let after: string | null = null;
  do {
    const { texts, next }: PastPage = await pastPage(after);
    yield texts.map((past) => ({ source: 'share', example: null, post: postOfPast(past, when) }));
    after = next;
  } while (after !== null);
}

/** Nobody looks at the picture a second time, and whose text it is was not said: so it is a member's, with no colleagues beside it. */
function postOfPast(past: PastText, when: TrialsAsked['when']): PostToCheck {
  const { text, network, approved, locked, link, country, picture } = past;
  const { alt, approvedAlt } = picture ?? { alt: '', approvedAlt: null };
  return {
    ...when,
    text,
    network,
    approved,
    locked,
    ...(link !== null && { link }),
    ...(country !== null && { country }),
    images: picture === null ? [] : [{ path: '', alt, ...(approvedAlt !== null && { approvedAlt }) }],
  };
}
