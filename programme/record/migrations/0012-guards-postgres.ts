import { decidedByAnother } from './0012-scale.ts';
import { seasonFollows } from './0012-seasons.ts';
import { followsPostgres } from './follows.ts';
import { refuseWhere } from './postgres-triggers.ts';

const { name, message, where } = decidedByAnother;

export const scaleGuardsPostgres = `
drop trigger ${name} on redemption_steps;
drop function ${name}();
${refuseWhere(name, 'before insert on redemption_steps', [[message, where]])}
${followsPostgres(seasonFollows)}
`;
