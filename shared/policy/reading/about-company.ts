import { z } from 'zod';
import type { Pack } from '../pack.ts';
import { everydayBrandWords } from '../words/everyday-brand-words.ts';
import { escaped } from './find-phrases.ts';
import { isHostOf } from './host-of.ts';
import { plain } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';

const brandNames = z.object({ names: z.array(z.string().min(1)) });
const approvedLinks = z.object({ domains: z.array(z.string().min(1)) });

/** Makes the test whether a post is about the company, its products or its jobs. */
export function aboutCompany(pack: Pack): (post: ReadPost) => boolean {
  const isOffer = offerOfCompany(pack);
  const company = new RegExp(
    String.raw`(?<![\p{L}\p{N}@]|[\p{L}\p{N}]\.)${escaped(plain(pack.company))}(?:'?s)?(?![\p{L}\p{N}]|\.[a-z])`,
    'u',
  );
  const companyTag = new RegExp(`[#@]${escaped(plain(pack.company).replaceAll(' ', ''))}`, 'u');
  return (post) => company.test(post.plain.text) || companyTag.test(post.plain.text) || isOffer(post);
}

/** Makes the test whether a post leads to something that the company offers: its approved text, a page of its own or a product. */
export function offerOfCompany(pack: Pack): (post: ReadPost) => boolean {
  const names = brandNames.safeParse(pack.rules['brand-names']).data?.names ?? [];
  const domains = approvedLinks.safeParse(pack.rules['approved-links']).data?.domains ?? [];
  const brands = names
    .filter((name) => plain(name) !== plain(pack.company))
    .map(
      (name) => new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?:['’]?s)?(?![\p{L}\p{N}])`, 'gu'),
    );
  return (post) => {
    if (post.approved !== undefined) return true;
    if (
      post.links.some(
        (link) => link.text === post.link || domains.some((domain) => isHostOf(link.host, domain)),
      )
    )
      return true;
    return brands.some((brand) => [...post.text.matchAll(brand)].some((match) => isBrand(post.text, match)));
  };
}

function isBrand(text: string, match: RegExpExecArray): boolean {
  const everyday = everydayBrandWords[match[0].toLowerCase().replace(/['’]?s$/, '')];
  if (everyday === undefined) return true;
  const before = plain(text.slice(Math.max(0, match.index - 30), match.index));
  const after = plain(text.slice(match.index + match[0].length).slice(0, 30));
  const isCompound =
    new RegExp(`(?:^|[^a-z])(?:${everyday.before})[ -]?$`).test(before) ||
    new RegExp(`^-?(?:${everyday.after})(?![a-z])`).test(after);
  return !isCompound;
}
