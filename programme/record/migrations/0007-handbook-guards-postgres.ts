import { appendOnly, refuseWhere } from './postgres-triggers.ts';

/** Refuses what 0007-handbook-guards-sqlite.ts refuses, under the same names. */
export const postgresHandbookGuards = `
${['handbook_versions', 'handbook_texts', 'handbook_acknowledgements', 'handbook_trainings'].map(appendOnly).join('')}
${refuseWhere('handbook_texts_come_with_their_version', 'before insert on handbook_texts', [
  [
    'handbook_texts: this version is not the newest',
    'new.version < (select max(version) from handbook_versions)',
  ],
])}
`;
