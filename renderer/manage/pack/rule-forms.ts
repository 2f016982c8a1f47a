import type { RuleId } from '#shared/policy/rule-ids.ts';

/** What one field of a form shows: a line, several, a list with one a line, words in one language or several, or a moment. */
export type FieldKind = 'line' | 'area' | 'lines' | 'words' | 'moment';
export type EntryField = { readonly key: string; readonly kind: FieldKind; readonly isOptional?: true };

/** One setting of a rule as the form shows it. */
export type SettingForm =
  | { readonly kind: 'line' | 'area' | 'whole' | 'part' | 'severity'; readonly key: string }
  /** A list of texts. */
  | { readonly kind: 'texts'; readonly key: string }
  /** A list of things with fields, found by the first of them; `hasId`: each has an id, made from that field. */
  | {
      readonly kind: 'entries';
      readonly key: string;
      readonly fields: readonly [EntryField, ...EntryField[]];
      readonly hasId?: true;
    }
  /** Named things, each with one value. */
  | { readonly kind: 'named'; readonly key: string; readonly value: 'line' | 'lines' | 'words' };

/** A quiet period or an embargo, in the form and in the calendar. */
export const windowFields: Extract<SettingForm, { kind: 'entries' }>['fields'] = [
  { key: 'topic', kind: 'line' },
  { key: 'terms', kind: 'lines' },
  { key: 'from', kind: 'moment' },
  { key: 'until', kind: 'moment' },
];

/** What a manager sets beside severity and section. Whatever is not here is reached in the source. */
export const ruleForms: Readonly<Partial<Record<RuleId, readonly SettingForm[]>>> = {
  'confidential-terms': [
    {
      kind: 'entries',
      key: 'terms',
      fields: [
        { key: 'term', kind: 'line' },
        { key: 'why', kind: 'words', isOptional: true },
        { key: 'unless', kind: 'lines', isOptional: true },
      ],
    },
    {
      kind: 'entries',
      key: 'patterns',
      fields: [
        { key: 'pattern', kind: 'line' },
        { key: 'why', kind: 'words', isOptional: true },
      ],
    },
  ],
  embargoes: [
    {
      kind: 'entries',
      key: 'windows',
      hasId: true,
      fields: windowFields,
    },
  ],
  'competitor-mentions': [
    { kind: 'severity', key: 'attack' },
    { kind: 'texts', key: 'competitors' },
  ],
  'locked-claims': [
    {
      kind: 'entries',
      key: 'paraphrases',
      fields: [
        { key: 'claim', kind: 'area' },
        { key: 'same', kind: 'lines' },
      ],
    },
  ],
  disclosure: [
    { kind: 'named', key: 'suggest', value: 'line' },
    { kind: 'named', key: 'enough', value: 'lines' },
    { kind: 'texts', key: 'notEnough' },
    { kind: 'area', key: 'appliesTo' },
  ],
  'call-to-action': [
    { kind: 'texts', key: 'approved' },
    { kind: 'line', key: 'suggest' },
  ],
  'approved-links': [
    { kind: 'texts', key: 'domains' },
    { kind: 'texts', key: 'trusted' },
  ],
  'brand-names': [
    { kind: 'texts', key: 'names' },
    { kind: 'named', key: 'wrong', value: 'line' },
  ],
  hashtags: [
    { kind: 'whole', key: 'max' },
    { kind: 'texts', key: 'banned' },
  ],
  'personal-data': [{ kind: 'texts', key: 'allow' }],
  'internal-links': [{ kind: 'texts', key: 'hosts' }],
  'context-present': [{ kind: 'whole', key: 'minWords' }],
  'readable-text': [{ kind: 'whole', key: 'maxSentenceWords' }],
  'own-words': [{ kind: 'part', key: 'maxSimilarity' }],
};
