import { appendOnly } from './append-only-sqlite.ts';

/** What was published, read and passed stays as it was. */
export const sqliteHandbookGuards = `
${appendOnly('handbook_versions', ['version'])}
${appendOnly('handbook_texts', ['version', 'language', 'id'])}
${appendOnly('handbook_acknowledgements', ['member_id', 'version'])}
${appendOnly('handbook_trainings', ['member_id', 'version'])}

create trigger handbook_texts_come_with_their_version before insert on handbook_texts
  when new.version < (select max(version) from handbook_versions) begin
  select raise(abort, 'handbook_texts: this version is not the newest');
end;
`;
