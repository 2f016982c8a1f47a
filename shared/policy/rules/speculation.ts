import { z } from 'zod';
import { aboutCompany } from '../reading/about-company.ts';
import { alikeFinder, protectedSpeechFinder, unlikeFinder } from '../reading/find-alike.ts';
import { speculationFinder } from '../reading/find-speculation.ts';
import { isProtectedSpeech } from '../reading/protected-speech.ts';
import { removalFix } from '../reading/removal.ts';
import { asAdvice, defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

export const speculation = defineRule({
  id: 'speculation',
  fires:
    'A rumour, an unofficial source or a prediction about products, prices, deals, sites or the people at the top of the company. Saying that nothing is announced is none, nor are the weather and the news of others. A sentence that only reads like one is advice.',
  offers: 'Take the sentence out.',
  why: {
    en: 'What is not announced may change, and people will take a colleague’s guess for news.',
    de: 'Was nicht angekündigt ist, kann sich ändern, und eine Vermutung von innen gilt draußen als Nachricht.',
  },
  settings: z.strictObject(ruleSettings),
  prepare(_settings, pack) {
    const isAbout = aboutCompany(pack);
    const findSpeculation = speculationFinder(pack);
    const findAlike = alikeFinder(pack);
    const isUnlike = unlikeFinder(pack);
    const isProtected = protectedSpeechFinder(pack);
    return (post) => {
      const places = findSpeculation(post, isAbout(post)).filter(
        (place) => !isUnlike(post, 'speculation', place),
      );
      const alike = findAlike(post, 'speculation', places);
      if (places.length + alike.length === 0) return [];
      if (isProtectedSpeech(post)) return [];
      const say = inLanguage(texts, post.language);
      const remove = (start: number, end: number) => removalFix(post.text, start, end, say.remove);
      const found = places.map(({ start, end, isRumour }): Found => {
        return { start, end, message: isRumour ? say.rumour : say.guess, fixes: [remove(start, end)] };
      });
      const similar = alike.map(({ start, end, weighed }): Found => {
        return {
          start,
          end,
          message: say.alike,
          weighed,
          fixes: [remove(start, end)],
        };
      });
      const judged = isProtected(post) ? asAdvice(found) : found;
      return [...judged, ...asAdvice(similar)].slice(0, maxFindings);
    };
  },
});

const texts = {
  en: {
    rumour: 'This hands on what is not official. Leave it until it has been announced.',
    alike: 'This reads like a rumour or a forecast. If it has not been announced, leave it out.',
    guess: 'This foretells what the company will do. Stay with what has been announced.',
    remove: 'Take this sentence out',
  },
  de: {
    rumour: 'Das gibt weiter, was nicht offiziell ist. Warte damit, bis es angekündigt ist.',
    alike: 'Das liest sich wie ein Gerücht oder eine Vorhersage. Wenn es nicht angekündigt ist, lass es weg.',
    guess: 'Das sagt voraus, was das Unternehmen tun wird. Bleib bei dem, was angekündigt ist.',
    remove: 'Diesen Satz herausnehmen',
  },
};
