import { decidedByAnother } from './0012-scale.ts';
import { seasonFollows } from './0012-seasons.ts';
import { followsSqlite } from './follows.ts';

const { name, message, where } = decidedByAnother;

export const scaleGuardsSqlite = `
drop trigger ${name};
create trigger ${name} before insert on redemption_steps begin
  select raise(abort, '${message}') where ${where};
end;
${followsSqlite(seasonFollows)}
`;
