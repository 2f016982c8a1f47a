import { bluesky } from './bluesky.ts';
import { discord } from './discord.ts';
import { email } from './email.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import type { Network } from './network.ts';
import type { NetworkId } from './network-id.ts';
import { reddit } from './reddit.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** All that Herald knows of each network: dated, with a source, one file a network. */
export const networks: Readonly<Record<NetworkId, Network>> = {
  linkedin,
  x,
  facebook,
  instagram,
  threads,
  bluesky,
  mastodon,
  reddit,
  discord,
  whatsapp,
  telegram,
  email,
};
