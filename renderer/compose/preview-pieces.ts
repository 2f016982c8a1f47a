export type PreviewPiece = {
  readonly kind: 'plain' | 'link' | 'hashtag' | 'mention';
  readonly text: string;
  readonly start: number;
};

const marked =
  /(?<link>https?:\/\/[^\s<>"]+)|(?<![\p{L}\p{N}_&/])(?:(?<hashtag>#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+)|(?<mention>@[\p{L}\p{N}_](?:[\p{L}\p{N}_.@-]*[\p{L}\p{N}_])?))/gu;
const notOfTheLink = /[.,;:!?)\]}'"’”»]+$/u;

/** Cuts a text into what networks show in colour (links, hashtags, mentions) and the rest. */
export function previewPieces(text: string): readonly PreviewPiece[] {
  const pieces: PreviewPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(marked)) {
    const found = match.groups?.link === undefined ? match[0] : match[0].replace(notOfTheLink, '');
    if (match.index > at) pieces.push({ kind: 'plain', text: text.slice(at, match.index), start: at });
    pieces.push({ kind: kindOf(match.groups ?? {}), text: found, start: match.index });
    at = match.index + found.length;
  }
  if (at < text.length) pieces.push({ kind: 'plain', text: text.slice(at), start: at });
  return pieces;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): PreviewPiece['kind'] {
  if (groups.link !== undefined) return 'link';
  return groups.hashtag === undefined ? 'mention' : 'hashtag';
}
