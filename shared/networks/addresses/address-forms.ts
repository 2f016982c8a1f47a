import type { NetworkId } from '../network-id.ts';

/**
 * One form of a publication's address. `path` is matched against the decoded path with its query; its group `handle`
 * is whose publication it is, the others fill `canonical`, which is the same for every form of one publication.
 */
export type PostForm = { readonly path: RegExp; readonly canonical: string };

export type AddressForms = {
  /** Every host of the network; null where anybody may run one. */
  readonly hosts: RegExp | null;
  readonly posts: readonly PostForm[];
  /** Paths of profiles; the group `handle` is the handle. */
  readonly profiles: readonly RegExp[];
  /** What a handle looks like by itself, without a leading @. */
  readonly handle: RegExp;
};

const end = String.raw`/?(?:\?.*)?$`;

function form(path: string, canonical: string): PostForm {
  return { path: new RegExp(`^${path}${end}`, 'iu'), canonical };
}

function profile(path: string): RegExp {
  return new RegExp(`^${path}(?:/[^?]*)?${end}`, 'iu');
}

const linkedinPost = 'https://www.linkedin.com/feed/update/urn:li:{kind}:{id}';
const linkedinKind = '(?<kind>activity|share|ugcPost)';
const facebookPost = 'https://www.facebook.com/{owner}/posts/{id}';
const instagramPost = 'https://www.instagram.com/p/{id}';
const redditPost = 'https://www.reddit.com/comments/{id}';
const threadsPost = 'https://www.threads.com/t/{id}';
const xPost = 'https://x.com/i/status/{id}';

/** Null for networks whose publications have no address. */
export const addressForms: Readonly<Record<NetworkId, AddressForms | null>> = {
  linkedin: {
    hosts: /^(?:[a-z]+\.)?linkedin\.com$|^lnkd\.in$/,
    posts: [
      form(`/posts/(?<handle>[^/_?]+)_(?:[^/?]*-)?${linkedinKind}-(?<id>\\d{6,})(?:-[\\w-]*)?`, linkedinPost),
      form(`(?:/embed)?/feed/update/urn:li:${linkedinKind}:(?<id>\\d{6,})`, linkedinPost),
      form(`/feed/?\\?.*urn:li:${linkedinKind}:(?<id>\\d{6,}).*`, linkedinPost),
    ],
    profiles: [profile('/(?:in|company|school)/(?<handle>[^/?]+)')],
    handle: /^[\p{L}\p{N}-]{2,100}$/u,
  },
  // The name in the path is not looked at by X, so it is no part of the canonical form.
  x: {
    hosts: /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/,
    posts: [
      form(String.raw`/i/(?:web/)?status(?:es)?/(?<id>\d+)(?:/.*)?`, xPost),
      form(String.raw`/(?<handle>\w{1,15})/status(?:es)?/(?<id>\d+)(?:/(?:photo|video|analytics).*)?`, xPost),
    ],
    profiles: [profile(String.raw`/@?(?<handle>(?!(?:i|home|intent|search|share)\b)\w{1,15})`)],
    handle: /^\w{1,15}$/,
  },
  facebook: {
    hosts: /^(?:[a-z-]+\.)?facebook\.com$|^(?:www\.)?fb\.(?:com|me|watch)$/,
    posts: [
      form(
        '/groups/(?<owner>[^/?]+)/(?:posts|permalink)/(?<id>\\d+)',
        'https://www.facebook.com/groups/{owner}/posts/{id}',
      ),
      form('/(?<owner>\\d+)/posts/(?:[^/?]+/)?(?<id>pfbid\\w+|\\d+)', facebookPost),
      form('/(?<owner>(?<handle>[\\w.-]+))/posts/(?:[^/?]+/)?(?<id>pfbid\\w+|\\d+)', facebookPost),
      form(
        '/(?:permalink|story)\\.php\\?(?=.*\\bstory_fbid=(?<id>\\w+))(?=.*\\bid=(?<owner>\\d+)).*',
        facebookPost,
      ),
      form('/photo(?:\\.php)?/?\\?(?=.*\\bfbid=(?<id>\\d+)).*', 'https://www.facebook.com/photo?fbid={id}'),
      form('/(?<handle>[\\w.-]+)/photos/(?:[^/?]+/)?(?<id>\\d+)', 'https://www.facebook.com/photo?fbid={id}'),
      form('/(?:[\\w.-]+/videos/(?:[^/?]+/)?|reel/)(?<id>\\d+)', 'https://www.facebook.com/reel/{id}'),
      form('/share/(?<kind>[prv])/(?<id>\\w+)', 'https://www.facebook.com/share/{kind}/{id}'),
    ],
    profiles: [
      /^\/profile\.php\?(?:.*&)?id=(?<handle>\d+)/i,
      profile('/people/[^/?]+/(?<handle>\\d+)'),
      profile(
        '/(?<handle>(?!(?:groups|pages|people|photo|share|story|permalink|profile|reel|watch)\\b)[\\w.-]+)',
      ),
    ],
    handle: /^[\w.-]{2,60}$/,
  },
  instagram: {
    hosts: /^(?:(?:www|m)\.)?instagram\.com$|^(?:www\.)?instagr\.am$/,
    posts: [
      form('/(?:p|reels?|tv)/(?<id>[\\w-]+)', instagramPost),
      form('/(?<handle>[\\w.]+)/(?:p|reel)/(?<id>[\\w-]+)', instagramPost),
    ],
    profiles: [profile('/(?<handle>(?!(?:p|reels?|tv|explore|stories)(?:/|$))[\\w.]{1,30})')],
    handle: /^[\w.]{1,30}$/,
  },
  threads: {
    hosts: /^(?:www\.)?threads\.(?:net|com)$/,
    posts: [
      form('/@(?<handle>[\\w.]+)/post/(?<id>[\\w-]+)(?:/media)?', threadsPost),
      form('/t/(?<id>[\\w-]+)', threadsPost),
    ],
    profiles: [profile('/@(?<handle>[\\w.]{1,30})')],
    handle: /^[\w.]{1,30}$/,
  },
  bluesky: {
    hosts: /^(?:www\.)?bsky\.app$/,
    posts: [
      form(
        '/profile/(?<owner>did:[a-z]+:[\\w.:%-]+)/post/(?<id>\\w+)',
        'https://bsky.app/profile/{owner}/post/{id}',
      ),
      form(
        '/profile/(?<owner>(?<handle>[a-z0-9.-]+))/post/(?<id>\\w+)',
        'https://bsky.app/profile/{owner}/post/{id}',
      ),
    ],
    profiles: [profile('/profile/(?<handle>[a-z0-9-]+(?:\\.[a-z0-9-]+)+)')],
    handle: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
  },
  mastodon: {
    hosts: null,
    posts: [
      form(
        '(?:/web|/deck)?/@(?<owner>(?<handle>\\w[\\w.-]*@[a-z0-9.-]+))/(?<id>\\d+)',
        'https://{host}/@{owner}/{id}',
      ),
      form(
        '(?:/web|/deck)?/@(?<owner>(?<handle>\\w[\\w.-]*))/(?<id>\\d+)(?:/embed)?',
        'https://{host}/@{owner}/{id}',
      ),
      form(
        '/users/(?<owner>(?<handle>\\w[\\w.-]*))/statuses/(?<id>\\d+)(?:/activity)?',
        'https://{host}/@{owner}/{id}',
      ),
    ],
    profiles: [
      profile('(?:/web|/deck)?/@(?<handle>\\w[\\w.-]*(?:@[a-z0-9.-]+)?)'),
      profile('/users/(?<handle>\\w[\\w.-]*)'),
    ],
    handle: /^\w[\w.-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
  },
  reddit: {
    hosts: /^(?:[a-z]+\.)?reddit\.com$|^(?:www\.)?redd\.it$/,
    posts: [
      form('/(?:user|u)/(?<handle>[\\w-]+)/comments/(?<id>[a-z0-9]+)(?:/.*)?', redditPost),
      form('(?:/r/\\w+)?/comments/(?<id>[a-z0-9]+)(?:/.*)?', redditPost),
      form('/r/(?<owner>\\w+)/s/(?<code>\\w+)', 'https://www.reddit.com/r/{owner}/s/{code}'),
      form('/(?<id>[a-z0-9]{5,8})', redditPost),
    ],
    profiles: [profile('/(?:user|u)/(?<handle>[\\w-]{3,20})')],
    handle: /^(?:\/?u(?:ser)?\/)?(?<handle>[\w-]{3,20})$/i,
  },
  discord: {
    hosts: /^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/,
    posts: [
      form(
        '/channels/(?<owner>\\d+|@me)/(?<channel>\\d+)/(?<id>\\d+)',
        'https://discord.com/channels/{owner}/{channel}/{id}',
      ),
    ],
    profiles: [],
    handle: /^[a-z0-9._]{2,32}$/i,
  },
  telegram: {
    hosts: /^(?:www\.)?(?:t|telegram)\.me$/,
    posts: [
      form('/c/(?<owner>\\d+)/(?:\\d+/)?(?<id>\\d+)', 'https://t.me/c/{owner}/{id}'),
      form('(?:/s)?/(?<owner>(?<handle>[a-z]\\w{3,31}))/(?:\\d+/)?(?<id>\\d+)', 'https://t.me/{owner}/{id}'),
    ],
    profiles: [profile('(?:/s)?/(?<handle>(?!(?:share|joinchat|addstickers)\\b)[a-z]\\w{3,31})')],
    handle: /^[a-z]\w{3,31}$/i,
  },
  whatsapp: null,
  email: null,
};
