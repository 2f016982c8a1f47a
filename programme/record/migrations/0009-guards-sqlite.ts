import { appendOnly } from './append-only-sqlite.ts';

/** For SQLite: no step of a review is changed, and nobody decides about a draft of their own but who is alone. */
export const reviewGuardsSqlite = `
${appendOnly('reviews', ['id'], ['follows'])}
${appendOnly('review_steps', ['position'], ['review_id', 'step'])}
${appendOnly('review_uses', ['opening_id'])}

create trigger review_steps_begin_by_asking before insert on review_steps when new.step <> 'asked' begin
  select raise(abort, 'review: was never asked for') where not exists (
    select 1 from review_steps where review_id = new.review_id and step = 'asked');
end;
create trigger review_steps_of_the_author before insert on review_steps when new.step in ('asked', 'withdrawn') begin
  select raise(abort, 'review: only its author asks and withdraws') where not exists (
    select 1 from reviews where id = new.review_id and author_id = new.by_member);
end;
create trigger review_decided_by_another before insert on review_steps
  when new.step in ('approved', 'change-asked', 'declined') begin
  select raise(abort, 'review: nobody decides about their own')
    where (select count(*) from members) > 1
      and exists (select 1 from reviews where id = new.review_id and author_id = new.by_member);
end;
create trigger review_uses_need_an_approval before insert on review_uses begin
  select raise(abort, 'review: no approval of this author and post') where not exists (
    select 1 from reviews
      join review_steps on review_steps.review_id = reviews.id and review_steps.step = 'approved'
      join share_openings on share_openings.id = new.opening_id
      join shares on shares.id = share_openings.share_id
    where reviews.id = new.review_id and shares.member_id = reviews.author_id and shares.post_id = reviews.post_id
      and shares.network = reviews.network and share_openings.text = reviews.text and review_steps.expires_at > share_openings.at);
end;
`;
