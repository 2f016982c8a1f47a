import type { LabelledPost } from '#shared/policy/bench/labelled-post.ts';
import type { Peer } from '../peers/word-peers.ts';
import { Tallies } from './tally.ts';

/** A post with the rules that fired on it. */
export type Checked = { readonly post: LabelledPost; readonly fired: ReadonlySet<string> };

/** A table of what Herald's rule and each peer find of the same posts, by language; a false alarm is a find where the rule may not fire. */
export async function besidePeers(checked: readonly Checked[], peers: readonly Peer[]): Promise<string> {
  const tallies = new Tallies();
  for (const { post, fired } of checked)
    for (const rule of new Set(peers.map((peer) => peer.rule))) {
      const finders = [
        { name: `Herald ${rule}`, found: fired.has(rule) },
        ...(await Promise.all(
          peers
            .filter((peer) => peer.rule === rule)
            .map(async ({ name, finds }) => ({ name, found: await finds(post.text) })),
        )),
      ];
      const isWanted = post.must.some((expected) => expected === rule);
      const isAllowed = isWanted || post.may.some((expected) => expected === rule);
      for (const { name, found } of finders) {
        const tally = tallies.at(`${name} ${post.lang}`);
        tally.posts += 1;
        if (isWanted) tally.wanted += 1;
        if (isWanted && found) tally.found += 1;
        if (!isAllowed && found) tally.alarmed += 1;
      }
    }
  return tallies.table('finder');
}
