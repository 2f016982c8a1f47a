export type SpeakingKind = 'inItsName' | 'itsWord' | 'service';

/**
 * What the words of a lexicon make together in one sentence: `a + b` is both, in any order; `a ~3 b` is `b` at most three words behind
 * `a`. `beside`: one of these stands in the sentence or in one next to it. `name` is the company's, `firm` it too where no statement of the tie has it. The first that fits counts. Written for Herald.
 */
export const speakingActs: readonly {
  readonly kind: SpeakingKind;
  readonly acts: string;
  readonly beside?: string;
  /** Fires among the words of everyday life too. */
  readonly isPlain?: true;
}[] = [
  {
    kind: 'service',
    acts: 'we + remedy + you, we + remedy + customer, we + pays + you, firm ~3 pays + you, firm ~3 pays + customer, firm ~3 pays + matter, firm ~3 will + remedy, me + will + remedy + you, me + will + remedy + customer, you ~4 get ~6 remedy, get ~1 you ~6 remedy, customer ~5 get ~6 remedy, customer + will + remedy, we + will + help + you, we + will + help + customer, staff + will + help + you, staff ~3 help ~3 you, we + sorry + trouble, we ~4 sorry + customer, sorry + trouble + you, sorry + trouble + customer, ask + caseNumber, desk, dear + we, dear + sorry',
  },
  {
    kind: 'service',
    beside: 'sorry, thanksFor, ask',
    acts: 'we + remedy, we + will + help, staff + will + help, desk',
  },
  {
    kind: 'itsWord',
    acts: 'we ~3 deny, promise + firm, promise + customer, promise + you + matter, promise + we + matter, blame + matter, blame + customer, blame + you + we, firm ~4 never ~5 wrong, we ~3 never ~5 wrong, never ~3 wrong ~8 we, never ~3 wrong ~8 firm, wrong ~5 never ~3 we, wrong ~5 never ~3 firm, official ~8 untrue, untrue ~8 official, we + keeps, firm + keeps, hire, promise + applicant, applicant ~9 get ~4 job, me + will + applicant + job, we + will + applicant + job',
  },
  { kind: 'itsWord', beside: 'report', acts: 'untrue + we, untrue + firm, deny + we' },
  { kind: 'itsWord', isPlain: true, acts: 'firm ~3 word, name ~1 word' },
  {
    kind: 'inItsName',
    isPlain: true,
    acts: 'behalf ~5 firm, behalf ~5 name, behalf + customer, role, asFirm + we, asFirm + declare, statement, official & firm, official & we, official & declare, firm ~3 says, line, we ~2 name ~3 stand',
  },
];
