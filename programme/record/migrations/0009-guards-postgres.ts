import { appendOnly, refuseWhere } from './postgres-triggers.ts';

/** For PostgreSQL: refuses what 0009-guards-sqlite.ts refuses, under the same names. */
export const reviewGuardsPostgres = `
${['reviews', 'review_steps', 'review_uses'].map(appendOnly).join('')}

${refuseWhere('review_steps_begin_by_asking', 'before insert on review_steps', [
  [
    'review: was never asked for',
    `new.step <> 'asked' and not exists (
      select 1 from review_steps where review_id = new.review_id and step = 'asked')`,
  ],
])}
${refuseWhere('review_steps_of_the_author', 'before insert on review_steps', [
  [
    'review: only its author asks and withdraws',
    `new.step in ('asked', 'withdrawn') and not exists (
      select 1 from reviews where id = new.review_id and author_id = new.by_member)`,
  ],
])}
${refuseWhere('review_decided_by_another', 'before insert on review_steps', [
  [
    'review: nobody decides about their own',
    `new.step in ('approved', 'change-asked', 'declined') and (select count(*) from members) > 1
      and exists (select 1 from reviews where id = new.review_id and author_id = new.by_member)`,
  ],
])}
${refuseWhere('review_uses_need_an_approval', 'before insert on review_uses', [
  [
    'review: no approval of this author and post',
    `not exists (
      select 1 from reviews
        join review_steps on review_steps.review_id = reviews.id and review_steps.step = 'approved'
        join share_openings on share_openings.id = new.opening_id
        join shares on shares.id = share_openings.share_id
      where reviews.id = new.review_id and shares.member_id = reviews.author_id and shares.post_id = reviews.post_id
        and shares.network = reviews.network and share_openings.text = reviews.text
        and review_steps.expires_at > share_openings.at)`,
  ],
])}
`;
