import { describe, expect, test } from 'vitest';
import { de } from '#renderer/text/de.ts';
import { en } from '#renderer/text/en.ts';
import { chooseLanguage, languageCodes, loadText } from '#renderer/text/languages.ts';
import { plural } from '#renderer/text/plural.ts';

test.each([
  ['system', ['de-AT', 'en'], 'de'],
  ['system', ['fr-FR', 'de'], 'de'],
  ['system', ['fr-FR'], 'en'],
  ['system', [], 'en'],
  ['de', ['en-GB'], 'de'],
  ['tlh', ['de-DE'], 'de'],
])('with the setting %s on a system of %j the window speaks %s', (setting, system, expected) => {
  expect(chooseLanguage(setting, system)).toBe(expected);
});

test.each([
  ['en', 1, '1 point'],
  ['en', 0, '0 points'],
  ['en', 12_345, '12,345 points'],
])('%s writes %i as “%s”', (language, count, expected) => {
  expect(plural(language, count, { one: '# point', other: '# points' })).toBe(expected);
});

/** Every text below `value`, with its place. Of those that are made, the refusals and notices, which stand with no values too. */
function leaves(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function')
    return /refusals|notices/.test(place)
      ? [[place, String(value({ file: 'settings.json', account: 'a', written: '1', counted: '2' }))]]
      : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${place}.${key}`));
}

describe.each(languageCodes)('the texts in %s', async (language) => {
  const texts = leaves(await loadText(language));

  test('are there, trimmed, and never a hole', () => {
    const bad = texts.filter(
      ([, text]) => text !== text.trim() || text === '' || /undefined|null|NaN|\[object/.test(text),
    );
    expect(bad).toEqual([]);
  });

  test('coach and never police', () => {
    const blaming = /\b(violation|violat|forbidden|illegal|verstoß|verboten|unzulässig)/i;
    expect(texts.filter(([, text]) => blaming.test(text))).toEqual([]);
  });

  test('address people alike throughout', () => {
    const formal = /\b(Ihnen|Ihre?[rmns]?|bitten Sie|können Sie|haben Sie)\b/;
    expect(language === 'de' ? texts.filter(([, text]) => formal.test(text)) : []).toEqual([]);
  });
});

test('German has its own words, not the English ones', () => {
  const english = new Map(leaves(en));
  const same = leaves(de).filter(([place, text]) => text.length > 14 && english.get(place) === text);
  expect(same).toEqual([]);
});

test.each(languageCodes)(
  'an address of somebody else is answered in %s with the own account',
  async (language) => {
    const { refusals } = await loadText(language);
    const sentence = refusals['share.wrong-person']({
      handle: 'stranger',
      own: 'robin',
    });
    expect(sentence).toContain('robin');
    expect(sentence).not.toContain('stranger');
  },
);
