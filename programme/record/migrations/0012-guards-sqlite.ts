import { decidedByAnother } from './0012-scale.ts';
import { seasonFollows } from './0012-seasons.ts';

const { name, message, where } = decidedByAnother;

export const scaleGuardsSqlite = `
drop trigger ${name};
create trigger ${name} before insert on redemption_steps begin
  select raise(abort, '${message}') where ${where};
end;
${Object.entries(seasonFollows)
  .map(
    ([follows, { on, when, does }]) => `
create trigger ${follows} ${on} ${when === undefined ? '' : `when ${when}`} begin ${does}
end;`,
  )
  .join('\n')}
`;
