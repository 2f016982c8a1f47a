import type { en } from '../en.ts';

export const activity: typeof en.activity = {
  title: 'Aktivität',
};
