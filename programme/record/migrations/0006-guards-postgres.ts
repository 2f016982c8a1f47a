import { correctionRefusals } from './0006-corrections.ts';
import { refuseWhere } from './postgres-triggers.ts';

export const correctionGuardsPostgres = Object.entries(correctionRefusals)
  .map(([name, { message, where }]) => refuseWhere(name, 'before insert on entries', [[message, where]]))
  .join('\n');
