import { describe, expect, it } from 'vitest';
import { compilePack } from '#shared/policy/compile-pack.ts';
import { ruleIds } from '#shared/policy/rule-ids.ts';
import { checkedRuleIds, rules } from '#shared/policy/rules.ts';
import { suggestDisclosure } from '#shared/policy/suggest-disclosure.ts';
import { northlight, northlightFile } from './northlight.ts';

const good = northlightFile();
const withRule = (id: string, settings: unknown) => ({ ...good, rules: { ...good.rules, [id]: settings } });

describe('a pack', () => {
  it('is compiled with what others ask of it', () => {
    const { id, version, company, sections } = northlight();
    expect({ id, version, company, disclosure: sections.get('disclosure') }).toEqual({
      id: 'northlight',
      version: 7,
      company: 'Northlight',
      disclosure: 'Say that you work here',
    });
  });

  it.each([
    ['no pack at all', null, 'pack', /object/],
    ['another format', { ...good, format: 'herald-policy/2' }, 'format', /herald-policy\/1/],
    ['a version of nought', { ...good, version: 0 }, 'version', />0/],
    ['an unknown rule', withRule('no-such-rule', {}), 'rules.no-such-rule', /no rule/],
    [
      'an unknown setting',
      withRule('harassment', { severity: 'block', section: 'conduct', off: 1 }),
      'rules.harassment.off',
      /does not exist/,
    ],
    [
      'an unknown severity',
      withRule('hashtags', { severity: 'stop', section: 'format' }),
      'rules.hashtags.severity',
      /advise/,
    ],
    [
      'a section that the handbook lacks',
      withRule('hashtags', { severity: 'advise', section: 'nowhere' }),
      'rules.hashtags.section',
      /nowhere/,
    ],
    [
      'a term that is none',
      withRule('confidential-terms', { severity: 'block', section: 'claims', terms: [{ term: 1 }] }),
      'rules.confidential-terms.terms.0.term',
      /string/,
    ],
    [
      'a pattern that looks around',
      withRule('confidential-terms', {
        severity: 'block',
        section: 'claims',
        terms: [],
        patterns: [{ pattern: 'nlx(?=-)' }],
      }),
      'rules.confidential-terms.patterns.0.pattern',
      /cannot use/,
    ],
    [
      'a link for a domain',
      withRule('approved-links', { severity: 'review', section: 'claims', domains: ['https://a.example/'] }),
      'rules.approved-links.domains.0',
      /domain/,
    ],
    [
      'a rule of later versions without a severity',
      withRule('secrets', { section: 'claims' }),
      'rules.secrets.severity',
      /./,
    ],
    ['settings that are no object', withRule('hidden-characters', 'on'), 'rules.hidden-characters', /object/],
  ])('with %s is refused with place and reason', (_name, data, place, reason) => {
    const answer = compilePack(data);
    expect(answer).toMatchObject({ ok: false });
    const problems = answer.ok ? [] : answer.problems;
    expect(problems.map((problem) => problem.place)).toContain(place);
    expect(problems.find((problem) => problem.place === place)?.reason).toMatch(reason);
  });

  it('tells all its problems at once', () => {
    const answer = compilePack({
      ...withRule('hashtags', { severity: 'x', section: 'format' }),
      rules: { ...good.rules, hashtags: { severity: 'x', section: 'format' }, harassment: {} },
    });
    expect(answer.ok ? [] : answer.problems.map(({ place }) => place.split('.')[1])).toEqual(
      expect.arrayContaining(['hashtags', 'harassment']),
    );
  });

  it('may name every rule of the design, and only those that are here are checked', () => {
    const settings = { severity: 'advise', section: 'format' };
    const later = ruleIds.filter((id) => !checkedRuleIds.has(id));
    const answer = compilePack({ ...good, rules: Object.fromEntries(later.map((id) => [id, settings])) });
    expect(answer.ok && answer.pack.rules).toEqual([]);
    expect([...checkedRuleIds]).toEqual(rules.map(({ id }) => id));
  });

  it('without a rule does not check it', () => {
    const { harassment: _left, ...others } = good.rules;
    const answer = compilePack({ ...good, rules: others });
    expect(answer.ok && answer.pack.rules.map(({ rule }) => rule.id)).not.toContain('harassment');
  });

  it('suggests the disclosure of the country, else the general one, else nothing', () => {
    const { disclosure: _left, ...others } = good.rules;
    const without = compilePack({ ...good, rules: others });
    expect([
      suggestDisclosure(northlight(), 'DE'),
      suggestDisclosure(northlight(), 'GB'),
      suggestDisclosure(northlight(), undefined),
      without.ok && suggestDisclosure(without.pack, 'DE'),
    ]).toEqual([
      'Anzeige: Ich arbeite bei Northlight.',
      'I work at Northlight.',
      'I work at Northlight.',
      '',
    ]);
  });
});

describe('the list of rules', () => {
  it('is in the order of the design', () => {
    const places = rules.map(({ id }) => ruleIds.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
