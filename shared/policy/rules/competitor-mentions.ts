import { z } from 'zod';
import { type Fix, severity } from '../finding.ts';
import { aboutCompany } from '../reading/about-company.ts';
import { type RivalHit, rivalFinder } from '../reading/find-rivals.ts';
import { packScan } from '../reading/pack-scan.ts';
import { isProtectedSpeech } from '../reading/protected-speech.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { removal } from '../reading/removal.ts';
import { sentenceAt } from '../reading/sentence-at.ts';
import { defineRule, type Found, inLanguage, ruleSettings } from '../rule.ts';
import { german } from '../words/competitor-mentions/de.ts';
import { english } from '../words/competitor-mentions/en.ts';
import { spanish } from '../words/competitor-mentions/es.ts';
import { french } from '../words/competitor-mentions/fr.ts';

const settings = z.strictObject({
  ...ruleSettings,
  /** The severity where a competitor is put down or its content passed on. */
  attack: severity.optional(),
  competitors: z.array(z.string().min(2).max(100)).max(1000),
});

const another = {
  en: english.another,
  de: german.another,
  fr: french.another,
  es: spanish.another,
} as const;

export const competitorMentions = defineRule({
  id: 'competitor-mentions',
  fires:
    'A competitor is named, in any spelling; more strictly where one is put down, named or not, or where its words, pictures or pages are passed on.',
  offers: 'Say “another maker”, or take the sentence or the address out.',
  why: {
    en: 'Our posts are about what we do. Others get attention, or a reason to complain, from being named.',
    de: 'Unsere Beiträge handeln von dem, was wir tun. Wer andere nennt, schenkt ihnen Aufmerksamkeit oder einen Grund zur Klage.',
  },
  settings,
  prepare({ competitors, attack, severity: usual }, pack) {
    const findRivals = rivalFinder(competitors, packScan(pack));
    const isAbout = aboutCompany(pack);
    return (post) => {
      const hits = findRivals(post);
      if (hits.length === 0) return [];
      const isProtected = isProtectedSpeech(post);
      return hits.flatMap((hit) => {
        // Without a name, only where it is our market that the text speaks of.
        if (hit.name === null && (isProtected || !isAbout(post))) return [];
        return [found(post, isProtected ? { ...hit, kind: 'named' } : hit, attack ?? usual)];
      });
    };
  },
});

function found(post: ReadPost, hit: RivalHit, attack: Found['severity']): Found {
  const say = inLanguage(texts, post.language);
  const { start, end } = hit;
  const written = hit.name ?? post.text.slice(start, end);
  if (hit.kind === 'named')
    return { start, end, message: say.named(written), fixes: [generalised(post, hit, say.another)] };
  const sentence = hit.isAddress ? hit : sentenceAt(post.text, start, end);
  const fix: Fix = {
    ...removal(post.text, sentence.start, sentence.end),
    label: hit.isAddress ? say.dropAddress : say.dropSentence,
    isSafe: false,
  };
  const strict = attack === undefined ? {} : { severity: attack };
  return { start, end, message: say[hit.kind](written), why: say.whyStrict, ...strict, fixes: [fix] };
}

function generalised(post: ReadPost, { start, end }: RivalHit, label: string): Fix {
  const from = /[@#]/.test(post.text.charAt(start - 1)) ? start - 1 : start;
  const words = another[post.textLanguage ?? 'en'];
  const isGenitive = /['’]s$/iu.test(post.text.slice(start, end)) && words === another.en;
  const begins = sentenceAt(post.text, start, end).start === from;
  const text = begins ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return { start: from, end, text: isGenitive ? `${text}’s` : text, label, isSafe: false };
}

const texts = {
  en: {
    named: (name: string) => `You name ${name}. The story works without a competitor’s name.`,
    putDown: (name: string) => `This puts ${name} down. Say what is good about our work instead.`,
    passedOn: (name: string) => `This passes on what comes from ${name}. Share a source of our own instead.`,
    whyStrict: 'Running others down, or spreading what they publish, falls back on you and may be unlawful.',
    another: 'Say “another maker”',
    dropSentence: 'Take this sentence out',
    dropAddress: 'Take the address out',
  },
  de: {
    named: (name: string) => `Du nennst ${name}. Die Geschichte kommt ohne den Namen eines Mitbewerbers aus.`,
    putDown: (name: string) => `Das macht ${name} schlecht. Sag lieber, was an unserer Arbeit gut ist.`,
    passedOn: (name: string) => `Das gibt weiter, was von ${name} kommt. Teile lieber eine eigene Quelle.`,
    whyStrict:
      'Wer andere schlechtmacht oder ihre Inhalte verbreitet, auf den fällt es zurück, und es kann rechtswidrig sein.',
    another: '„Ein anderer Hersteller“ sagen',
    dropSentence: 'Diesen Satz herausnehmen',
    dropAddress: 'Die Adresse herausnehmen',
  },
};
