import { correctionRefusals } from './0006-corrections.ts';

export const correctionGuardsSqlite = Object.entries(correctionRefusals)
  .map(
    ([name, { message, where }]) => `
create trigger ${name} before insert on entries begin
  select raise(abort, '${message}') where ${where};
end;`,
  )
  .join('\n');
