import { expect, test } from 'vitest';
import { comparePacks } from '#shared/policy/compare-packs.ts';
import { compilePack } from '#shared/policy/compile-pack.ts';
import { withTerms } from '#shared/policy/with-terms.ts';
import { northlightFile } from './northlight.ts';

const pack = northlightFile();

test('a pack is no different from itself, however it is written', () => {
  const turned = Object.fromEntries(Object.entries(pack.rules).toReversed());
  expect(comparePacks(pack, { ...pack, rules: turned })).toEqual([]);
});

test('each rule that changed is named with what changed', () => {
  const { hashtags: _gone, ...rest } = pack.rules;
  const { secrets: _missing, ...older } = pack.rules;
  const after = {
    ...pack,
    rules: { ...rest, 'own-words': { ...pack.rules['own-words'], severity: 'review' } },
  };
  expect(comparePacks({ ...pack, rules: older }, after)).toEqual([
    { rule: 'secrets', kind: 'added', severity: null, terms: null },
    { rule: 'own-words', kind: 'changed', severity: { from: 'advise', to: 'review' }, terms: null },
    { rule: 'hashtags', kind: 'removed', severity: null, terms: null },
  ]);
});

test('terms added to a pack make its next version, which compiles and has no signature', () => {
  const signed = { ...pack, signature: { key: 'a', value: 'b' } };
  const after = withTerms(signed, [{ term: 'Project Wren', why: 'unannounced' }, { term: 'Saltmarsh' }]);
  expect(comparePacks(pack, after)).toEqual([
    { rule: 'confidential-terms', kind: 'changed', severity: null, terms: { added: 1, removed: 0 } },
  ]);
  expect(after).toMatchObject({ version: 8 });
  expect('signature' in after).toBe(false);
  expect(compilePack(after).ok).toBe(true);
});
