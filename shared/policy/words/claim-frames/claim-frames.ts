import type { TurnKind } from './turn-kinds.ts';

/**
 * How claims are put together of the words of a lexicon, in every language: `no ~3 fail` is `fail` at most three words behind `no`,
 * `cut & bill` is either order within seven words. `product`: in a sentence about what the company sells; `company`: in one about the
 * company, its customers or what it sells. Written for Herald.
 */
export const claimFrames: readonly {
  readonly kind: TurnKind;
  /** `hint`: as `product`, where nothing else in the sentence is a claim; it is the whole sentence then. */
  readonly about: 'product' | 'company' | 'hint';
  readonly frames: string;
}[] = [
  {
    kind: 'promise',
    about: 'company',
    frames:
      'vow, every ~3 customer ~6 content, customer ~6 every ~3 content, content ~5 every ~2 customer, customer ~4 no ~2 content, no ~3 customer ~4 no, worry & over, share ~4 customer ~6 content',
  },
  {
    kind: 'promise',
    about: 'product',
    frames: `
    assurance, whatever, forever, no ~3 fail, no ~5 fail ~2 forever, fail ~3 no, no ~2 trouble, always ~5 works, works ~5 always,
    last ~4 thing ~5 buy, last ~4 buy, independent & grid, blackout, grid & spared, every ~2 customer, nobody ~6 sentBack, no ~4 sentBack,
    none ~1 noise ~2 none ~1 noise, you ~3 no ~3 hear, change ~2 life,
    mad, itself, even & trouble, survives, even & works, even & hardship, much ~2 works`,
  },
  {
    kind: 'promise',
    about: 'hint',
    frames: 'with ~1 product, product ~3 you, product does, product ~1 even',
  },
  {
    kind: 'superlative',
    about: 'company',
    frames: `
    peerless, nobody ~6 compare, compare ~4 nobody, better ~4 market, nobody ~9 likeUs, no ~5 better ~4 likeUs, better ~6 likeUs,
    better ~6 likeUs ~3 impossible, only ~3 thing, no ~2 better ~4 thing, ahead ~3 others, others ~4 ahead, no ~5 compare ~3 nobody,
    most ~4 market, nobody ~8 better ~6 market, nobody ~3 market ~8 soMuch, nobody ~3 thing ~8 soMuch, never ~4 thing ~8 soMuch,
    nobody ~3 makes ~5 soMuch`,
  },
  {
    kind: 'superlative',
    about: 'product',
    frames:
      'most, nobody ~8 better, better ~6 nobody, no ~3 better, better ~9 impossible, nobody ~4 like ~1 product, impossible ~5 better, much ~1 virtue, never ~4 product ~8 soMuch, expert ~4 advise, advise ~4 expert',
  },
  { kind: 'comparison', about: 'company', frames: 'better ~4 than ~2 others, outdo ~3 others' },
  {
    kind: 'comparison',
    about: 'product',
    frames: `
    better ~5 than, fraction ~3 than, fraction ~4 energy, fraction ~3 bill, fraction ~3 pay, fraction ~3 others, outdo ~3 thing, rivals,
    ahead, dated, wins, count ~1 ratio count`,
  },
  {
    kind: 'money',
    about: 'company',
    frames:
      'cut & bill, bill ~6 vanish, forget & bill, no ~3 bill, free ~2 energy, energy ~3 free, payback, worth & home & worth, state ~4 funds ~4 mostOfIt',
  },
  {
    kind: 'money',
    about: 'product',
    frames: `
    save, pay ~8 free, much ~1 free, pay ~5 less, less ~4 pay, less ~3 bill, bill ~4 less, gain, worth & home, state ~4 funds,
    bill ~3 better, better ~3 bill`,
  },
  {
    kind: 'health',
    about: 'company',
    frames: 'ill & relief, sleep ~3 well, healthy, clean ~2 air, air ~6 clean',
  },
  { kind: 'health', about: 'product', frames: 'ill & no, sleep' },
  {
    kind: 'environment',
    about: 'company',
    frames:
      'planet & kind, no ~3 kind ~4 planet, no ~3 harm ~4 planet, carbon & cut, carbon & no, carbon & less, carbon & save, green',
  },
  { kind: 'environment', about: 'product', frames: 'planet, carbon, no ~2 harm' },
];
