type PackFile = Readonly<Record<string, unknown>>;
type Term = {
  readonly term: string;
  readonly why?: string | undefined;
  readonly unless?: readonly string[] | undefined;
};

/** The next version of a pack, with more confidential terms; one that it had already is replaced. Its signature is gone: it holds no longer. */
export function withTerms(pack: PackFile, terms: readonly Term[]): PackFile {
  const { signature: _signature, ...unsigned } = pack;
  const rules = pack.rules as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const rule = rules['confidential-terms'] ?? {};
  const before = Array.isArray(rule.terms) ? (rule.terms as readonly Term[]) : [];
  const added = new Set(terms.map(({ term }) => term));
  const kept = before.filter(({ term }) => !added.has(term));
  return {
    ...unsigned,
    version: Number(pack.version) + 1,
    rules: { ...rules, 'confidential-terms': { ...rule, terms: [...kept, ...terms] } },
  };
}
