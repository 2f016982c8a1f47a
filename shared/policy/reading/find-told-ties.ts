import type { Pack } from '../pack.ts';
import { tieFrames } from '../words/tie-frames.ts';
import { notTheirs, roles } from '../words/tie-roles.ts';
import { escaped } from './find-phrases.ts';
import type { TextLanguage } from './guess-language.ts';
import { likelyLanguages } from './languages-in.ts';
import { plain } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';
import { saysWord, wholeWord } from './says-word.ts';
import { sentences } from './sentences.ts';

type Place = { readonly start: number; readonly end: number };

const frames = new Map(
  (Object.keys(tieFrames) as TextLanguage[]).map((language) => {
    const { self, work, others } = tieFrames[language];
    // In German a role may stand at the end of a longer word.
    const role = language === 'de' ? `[a-z-]{0,18}${roles.de}` : roles[language];
    return [
      language,
      {
        self: saysWord(self),
        work: saysWord(`${work}|${notTheirs[language]}${role}`),
        others: saysWord(others),
        isRole: new RegExp(String.raw`^[^\p{L}\p{N}]*${role}(?![\p{L}\p{N}])`, 'u'),
      },
    ];
  }),
);

/** Makes the search for sentences that name the company and tell of the author's own job, in whatever words, or begin with it. Offsets into the text as written. */
export function toldTieFinder(pack: Pack): (post: ReadPost) => readonly Place[] {
  const company = wholeWord(escaped(plain(pack.company)));
  return ({ plain: text, text: written }) => {
    if (!company.test(text.text)) return [];
    const languages = likelyLanguages(text);
    return sentences(text, written).flatMap(({ from, to }): readonly Place[] => {
      const said = text.text.slice(from, to);
      const named = company.exec(said)?.index;
      if (named === undefined) return [];
      const isTold = languages.some((language) => {
        const frame = frames.get(language);
        if (frame === undefined) return false;
        return (
          frame.isRole.test(said) ||
          (frame.self(said) && frame.work(said) && !frame.others(said.slice(0, named)))
        );
      });
      return isTold ? [{ start: text.starts[from] ?? 0, end: text.ends[to - 1] ?? 0 }] : [];
    });
  };
}
