import { z } from 'zod';
import type { PastText } from '#shared/contract/policy.ts';
import type { Output } from '#shared/contract.ts';
import { networkId } from '#shared/networks/network-id.ts';
import { fewestShown } from '#shared/points/fewest-shown.ts';
import type { Context } from '../context.ts';

const atOnce = 200;
const lockedList = z.array(z.string());

/**
 * Some of the texts that are out, as they were when their members said so, in the order in which they were opened. With neither names nor
 * times; others' only where there are enough of them, and a country only where it is that of enough.
 */
export async function pastTexts(context: Context, after: string | null): Promise<Output<'policy.pastTexts'>> {
  const others = await outOf(context)
    .select(({ fn }) => fn.count<number | bigint | string>('shares.member_id').distinct().as('members'))
    .where('shares.member_id', '<>', context.memberId)
    .executeTakeFirstOrThrow();
  const areOthersIn = Number(others.members) >= fewestShown;
  const all = areOthersIn ? outOf(context) : outOf(context).where('shares.member_id', '=', context.memberId);
  const { total } = await all
    .select(({ fn }) => fn.countAll<number | bigint | string>().as('total'))
    .executeTakeFirstOrThrow();
  const countries = await sharedCountries(context);
  const rows = await textsOf(all, after);
  const page = rows.slice(0, atOnce);
  return {
    texts: page.map((row) => toText(row, countries)),
    next: rows.length > atOnce ? (page.at(-1)?.id ?? null) : null,
    total: Number(total),
    areOthersIn,
  };
}

/** Each share that is out with its last opening up to then: what was opened later may never have been posted. */
function outOf({ database }: Pick<Context, 'database'>) {
  return database
    .selectFrom('shares')
    .innerJoin('share_openings', 'share_openings.share_id', 'shares.id')
    .where('shares.evidence', 'in', ['declared', 'linked'])
    .where('share_openings.id', '=', ({ selectFrom }) =>
      selectFrom('share_openings as earlier')
        .select(({ fn }) => fn.max('earlier.id').as('id'))
        .whereRef('earlier.share_id', '=', 'shares.id')
        .whereRef('earlier.at', '<=', 'shares.declared_at'),
    );
}

/** Countries that would not tell who wrote a text. */
async function sharedCountries(context: Context): Promise<ReadonlySet<string>> {
  const rows = await outOf(context)
    .select('share_openings.country')
    .where('share_openings.country', 'is not', null)
    .groupBy('share_openings.country')
    .having(({ fn }) => fn.count('shares.member_id').distinct(), '>=', fewestShown)
    .execute();
  return new Set(rows.flatMap(({ country }) => country ?? []));
}

function textsOf(all: ReturnType<typeof outOf>, after: string | null) {
  return all
    .innerJoin('posts', 'posts.id', 'shares.post_id')
    .leftJoin('captions', 'captions.id', 'share_openings.caption_id')
    .select(['share_openings.id', 'share_openings.text', 'share_openings.approved'])
    .select(['share_openings.picture_id', 'share_openings.alt_text', 'share_openings.country'])
    .select(['shares.network', 'posts.link', 'captions.locked'])
    .select(({ selectFrom }) =>
      selectFrom('post_pictures')
        .innerJoin('pictures', 'pictures.id', 'post_pictures.picture_id')
        .select('pictures.alt')
        .whereRef('post_pictures.post_id', '=', 'shares.post_id')
        .whereRef('post_pictures.picture_id', '=', 'share_openings.picture_id')
        .limit(1)
        .as('approved_alt'),
    )
    .$if(after !== null, (query) => query.where('share_openings.id', '>', after ?? ''))
    .orderBy('share_openings.id')
    .limit(atOnce + 1)
    .execute();
}

type Row = Awaited<ReturnType<typeof textsOf>>[number];

function toText(row: Row, countries: ReadonlySet<string>): PastText {
  const { text, approved, link, country } = row;
  const locked = row.locked === null ? [] : lockedList.parse(JSON.parse(row.locked));
  return {
    network: networkId.parse(row.network),
    text,
    approved,
    // The caption may have been edited since.
    locked: locked.filter((claim) => approved.includes(claim)),
    link,
    country: country !== null && countries.has(country) ? country : null,
    picture: row.picture_id === null ? null : { alt: row.alt_text, approvedAlt: row.approved_alt },
  };
}
