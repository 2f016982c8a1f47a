import type { en } from '../en.ts';

export const compose: typeof en.compose = {
  title: 'Verfassen',
};
