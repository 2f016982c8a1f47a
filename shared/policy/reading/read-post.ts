import type { PostToCheck } from '../post-to-check.ts';
import { findHashtags, type Hashtag } from './find-hashtags.ts';
import { findLinks, type Link } from './find-links.ts';
import { guessLanguage, type TextLanguage } from './guess-language.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { type TypedText, typedText } from './typed-text.ts';

/** The post and what several rules ask about its text, each worked out once and only when asked. */
export type ReadPost = PostToCheck & {
  readonly links: readonly Link[];
  readonly hashtags: readonly Hashtag[];
  /** The language the text is written in; null where it does not show. */
  readonly textLanguage: TextLanguage | null;
  readonly plain: PlainText;
  readonly typed: TypedText;
};

export function readPost(post: PostToCheck): ReadPost {
  const links = once(() => findLinks(post.text));
  const hashtags = once(() => findHashtags(post.text, links()));
  const plain = once(() => plainText(post.text));
  const typed = once(() => typedText(post.text));
  const textLanguage = once(() => guessLanguage(plain()));
  return {
    ...post,
    get links() {
      return links();
    },
    get hashtags() {
      return hashtags();
    },
    get textLanguage() {
      return textLanguage();
    },
    get plain() {
      return plain();
    },
    get typed() {
      return typed();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
