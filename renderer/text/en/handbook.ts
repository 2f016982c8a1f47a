import { plural } from '../plural.ts';

export const handbook = {
  title: 'Handbook',
  lead: 'How we speak in public, always at hand.',
  search: 'Search the handbook',
  sections: 'Sections',
  found: (count: number) => plural('en', count, { one: 'found in # section', other: 'found in # sections' }),
  nothing: 'No section has these words.',
  missing: 'There is no such section.',
};
