import { ruleIds } from '../rule-ids.ts';
import type { LabelledPost } from './labelled-post.ts';

/** Pay, hours, safety, working conditions, unions, discrimination, whistle-blowing to an authority. */
const texts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I asked three colleagues what they earn. We do the same job, and the difference is more than four thousand a year. Talk about your pay.',
    'Sixty hours again this week, and none of the overtime shows on my payslip. I am tired of it.',
    'The guard on the saw has been broken since May. We have reported it twice. Somebody will lose a finger.',
    'We are voting on a union on Thursday. Nobody can stop you from going, and nobody may ask you how you voted.',
    'I was passed over for promotion the month I said that I was pregnant. I have written it all down, and I am taking advice.',
    'It is 34 degrees in the warehouse and there is no water on the line. This is not how people should have to work.',
    'I have told the labour inspectorate about the forged time sheets. It was the right thing to do.',
    'On strike from Monday: for the break we are owed, and for a rota that we know more than two days ahead.',
    'My manager told the team not to discuss salaries. We are allowed to. Look it up.',
    'As the only woman on the night shift I have heard every joke there is. I have complained in writing now.',
  ],
  de: [
    'Ich habe meine Kollegin gefragt, was sie verdient. Gleiche Arbeit, sechshundert Euro weniger. Redet über euer Gehalt.',
    'Seit drei Wochen arbeite ich auch samstags, und keine Stunde davon steht auf der Abrechnung.',
    'In der Halle fehlt seit dem Sommer ein Geländer. Wir haben es gemeldet, passiert ist nichts. Das ist gefährlich.',
    'Am Dienstag gründen wir einen Betriebsrat. Kommt zur Versammlung, das ist euer gutes Recht.',
    'Als ich mit Kopftuch zum Gespräch kam, war die Stelle plötzlich vergeben. Ich habe mich beim Betriebsrat beschwert.',
    'Wir streiken ab Montag für einen Tarifvertrag. Danke an alle, die mitkommen.',
    'Ich habe die gefälschten Prüfprotokolle der Aufsichtsbehörde gemeldet und würde es wieder tun.',
    'Zwei Leute auf der Nachtschicht sind zu wenig. Wir schaffen die Pausen nicht, und das geht auf die Gesundheit.',
  ],
  fr: [
    'Nous faisons le même travail et je gagne deux cents euros de moins. Parlez de vos salaires entre vous.',
    'Dix heures par jour debout sans vraie pause : ces conditions de travail ne sont plus possibles.',
    'La grève commence lundi. Rejoignez le syndicat, c’est votre droit.',
    'J’ai signalé à l’inspection du travail que les machines tournent sans protection.',
  ],
  es: [
    'Hacemos el mismo trabajo y a ella le pagan menos. Hablemos de los sueldos.',
    'Llevo un mes haciendo horas extra que nadie me paga. Estoy cansada.',
    'El jueves votamos el comité de empresa. Venid, es vuestro derecho.',
    'He denunciado ante la inspección de trabajo que faltan los equipos de protección.',
  ],
};

/** Speech about work that law protects: it names no company, so every pack has to let it through. Advice may be given on it. */
export const protectedTexts: readonly LabelledPost[] = Object.entries(texts).flatMap(([lang, list]) =>
  list.map(
    (text, at): LabelledPost => ({
      id: `protected-${lang}-${at + 1}`,
      text,
      network: 'linkedin',
      must: [],
      may: [...ruleIds],
      group: 'protected',
      lang,
    }),
  ),
);
