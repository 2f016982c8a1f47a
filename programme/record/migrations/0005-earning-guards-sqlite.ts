/** For SQLite: what a cap has counted is never taken back, and what a manager arranged stays to be read. */
export const earningGuardsSqlite = `
create trigger award_periods_stay before delete on award_periods begin
  select raise(abort, 'award period: cannot be removed');
end;
create trigger award_periods_only_grow before update on award_periods begin
  select raise(abort, 'award period: only grows') where new.member_id <> old.member_id
    or new.kind <> old.kind or new.period <> old.period or new.points <= old.points;
end;
create trigger season_arrangements_no_update before update on season_arrangements begin
  select raise(abort, 'season_arrangements: append-only');
end;
create trigger season_arrangements_no_delete before delete on season_arrangements begin
  select raise(abort, 'season_arrangements: append-only');
end;
create trigger season_arrangements_no_replace before insert on season_arrangements
  when exists (select 1 from season_arrangements where position = new.position) begin
  select raise(abort, 'season_arrangements: append-only');
end;
`;
