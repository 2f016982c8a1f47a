import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { measureText } from './measure-text.ts';
import type { ShareForm, ShareValue } from './network.ts';
import type { NetworkId } from './network-id.ts';
import { networks } from './networks.ts';
import { ownLinks } from './own-links.ts';
import { serverHost } from './server-host.ts';
import { fillShareForm, type ShareValues } from './share-form.ts';

export type ToShare = {
  /** May hold the post's link already, with its tags. */
  readonly text: string;
  readonly link: string | null;
  readonly title: string;
  /** Host of the member's Mastodon server. */
  readonly server: string | null;
};

/**
 * The address that opens the network's own composer, filled in as far as the network lets it. Null where there is none:
 * then the text is copied. It proves nothing: a member may close the page.
 */
export function shareAddress(network: NetworkId, toShare: ToShare): string | null {
  const { share, titleMax } = networks[network];
  if (share.kind === 'copy') return null;
  const server = serverHost(toShare.server);
  for (const form of share.fallback ? [share.form, share.fallback] : [share.form]) {
    if (form.base.includes('{server}') && server === null) continue;
    const title = cut(toShare.title, titleMax ?? Number.POSITIVE_INFINITY);
    const values = { ...place(network, form, toShare), title, server };
    if (!values.text && !values.link) continue;
    if (takes(form, 'link') && !values.link && share.fallback) continue;
    const address = withFittingTitle(form, values, share.maxBytes);
    if (address !== null) return address;
  }
  return null;
}

/** True where that address holds the text; where not, the member has to paste it. */
export function addressCarriesText(network: NetworkId, address: string): boolean {
  const { share } = networks[network];
  if (share.kind === 'copy') return false;
  const forms = [share.form, ...(share.fallback ? [share.fallback] : [])].filter((form) =>
    takes(form, 'text'),
  );
  return forms.some((form) => {
    const name = form.parameters.find(([, value]) => value === 'text')?.[0];
    return matchesBase(form, address) && new RegExp(`[?&]${name}=`).test(address);
  });
}

function matchesBase(form: ShareForm, address: string): boolean {
  const [before = '', after = ''] = form.base.split('{server}');
  return address.startsWith(before) && address.includes(after);
}

function takes(form: ShareForm, wanted: ShareValue): boolean {
  return form.parameters.some(([, value]) => value === wanted);
}

/** Puts the link where the form has a place for it, so that it is neither lost nor there twice. */
function place(
  network: NetworkId,
  form: ShareForm,
  { text, link }: ToShare,
): Pick<ShareValues, 'text' | 'link'> {
  if (!takes(form, 'text')) return { link };
  if (!takes(form, 'link') || link === null) return { text };
  const last = ownLinks(text, link).at(-1);
  if (last === undefined) {
    const fits = measureText(network, `${text} ${link}`).overflowAt === null;
    return fits ? { text, link } : { text };
  }
  const isTrailing =
    text.slice(last.end).trim() === '' && ownLinks(text.slice(0, last.start), link).length === 0;
  return isTrailing ? { text: text.slice(0, last.start).trimEnd(), link: last.address } : { text };
}

/** A title gives way to the text where both are too much for the address. */
function withFittingTitle(form: ShareForm, values: ShareValues, maxBytes: number): string | null {
  const graphemes = collectGraphemes(values.title ?? '');
  for (let length = graphemes.length; length >= 0; length--) {
    const title =
      length === graphemes.length ? (values.title ?? '') : graphemes.slice(0, length).join('').trimEnd();
    const address = fillShareForm(form, { ...values, title });
    if (address.length <= maxBytes) return address;
    if (!takes(form, 'title')) return null;
  }
  return null;
}

function cut(text: string, max: number): string {
  return text.length <= max
    ? text
    : collectGraphemes(text.slice(0, max - 1))
        .slice(0, -1)
        .join('')
        .concat('…');
}
