import type { en } from '../en.ts';
import { plural } from '../plural.ts';

export const handbook: typeof en.handbook = {
  title: 'Handbuch',
  lead: 'Wie wir öffentlich sprechen, immer zur Hand.',
  search: 'Handbuch durchsuchen',
  sections: 'Abschnitte',
  found: (count) =>
    plural('de', count, { one: 'in # Abschnitt gefunden', other: 'in # Abschnitten gefunden' }),
  nothing: 'Kein Abschnitt enthält diese Wörter.',
  missing: 'Diesen Abschnitt gibt es nicht.',
};
