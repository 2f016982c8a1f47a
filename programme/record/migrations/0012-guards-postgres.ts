import { decidedByAnother } from './0012-scale.ts';
import { seasonFollows } from './0012-seasons.ts';
import { refuseWhere } from './postgres-triggers.ts';

const { name, message, where } = decidedByAnother;

export const scaleGuardsPostgres = `
drop trigger ${name} on redemption_steps;
drop function ${name}();
${refuseWhere(name, 'before insert on redemption_steps', [[message, where]])}
${Object.entries(seasonFollows)
  .map(
    ([follows, { on, when, does }]) => `
create function ${follows}() returns trigger language plpgsql as $$
begin ${does}
  return null;
end $$;
create trigger ${follows} ${on} for each row ${when === undefined ? '' : `when (${when})`} execute function ${follows}();`,
  )
  .join('\n')}
`;
