import type { en } from '../en.ts';
import { plural } from '../plural.ts';

const points = (count: number) => plural('de', count, { one: '# Punkt', other: '# Punkte' });

export const suggestions: typeof en.suggestions = {
  title: 'Beitrag vorschlagen',
  lead: 'Etwas gefunden, das andere teilen sollten? Sag, was es ist, und es kann ein Beitrag daraus werden.',
  back: 'Entdecken',
  earns: (count) => `Ein angenommener Vorschlag bringt ${points(count)}.`,
  link: 'Link',
  linkHint: 'Eine Seite, die alle öffnen können.',
  name: 'Titel',
  nameHint: 'In wenigen Worten, was es ist.',
  why: 'Warum lohnt es sich, das zu teilen?',
  whyHint: 'Ein, zwei Sätze genügen.',
  draft: 'Eine erste Fassung',
  draftHint: 'Freiwillig. Sie kann noch geändert werden, bevor jemand sie teilt.',
  language: 'Sprache der Fassung',
  languageNone: 'Keine Angabe',
  leaves:
    'Wenn du ihn abschickst, sieht die Programmleitung diese Worte mit deinem Namen. Bis dahin bleiben sie auf diesem Gerät.',
  send: 'Vorschlag abschicken',
  sent: 'Abgeschickt. Die Antwort findest du hier.',
  clear: 'Neu anfangen',
  stopped:
    'Das lässt sich so noch nicht abschicken: Was in einem Beitrag aufgehalten würde, bleibt auch hier besser weg.',
  advice: 'Gut zu wissen für die Fassung. Abschicken kannst du sie auch so.',
  linkFaults: {
    'link-not-web': 'Gib eine Webadresse an, etwa https://news.example/artikel.',
    'link-private': 'Diese Adresse lässt sich nur im Unternehmen öffnen.',
    'link-too-long': 'Diese Adresse ist zu lang. Such eine kürzere derselben Seite.',
  },
  fields: { link: 'Link', title: 'Titel', why: 'Warum', draft: 'Fassung' },

  mine: 'Deine Vorschläge',
  nothingTitle: 'Noch keine Vorschläge',
  nothing: 'Schick einen ab, dann siehst du hier, was daraus wird.',
  states: {
    made: 'Wartet auf eine Antwort',
    accepted: 'Angenommen',
    declined: 'Diesmal nicht',
    withdrawn: 'Zurückgezogen',
  },
  steps: {
    made: (when) => `Abgeschickt ${when}`,
    accepted: (when) => `Angenommen ${when}`,
    declined: (when) => `Abgelehnt ${when}`,
    withdrawn: (when) => `Zurückgezogen ${when}`,
  },
  said: (name, note) => `${name}: „${note}“`,
  earned: (count) => `Er hat dir ${points(count)} gebracht.`,
  cut: {
    'cap-day': (count, base) =>
      `Er hat dir ${points(count)} von ${points(base)} gebracht: So viel ließ die Tagesgrenze übrig.`,
    'cap-week': (count, base) =>
      `Er hat dir ${points(count)} von ${points(base)} gebracht: So viel ließ die Wochengrenze übrig.`,
  },
  earnedNothing:
    'Er hat keine Punkte gebracht: Die Regeln gaben damals keine, oder die Grenze für Tag oder Woche war erreicht.',
  openPost: 'Beitrag öffnen',
  withdraw: 'Zurückziehen',
  withdrawn: 'Zurückgezogen.',

  queue: 'Vorschläge',
  queueLead:
    'Älteste zuerst. Du entscheidest über Ideen, nicht über Menschen: Hier wird für niemanden etwas gezählt.',
  solo: 'Hier schlägst du vor und entscheidest in einer Person, deshalb auch über eigene Vorschläge. Im Team muss das jemand anderes tun.',
  emptyTitle: 'Nichts wartet',
  empty: 'Wenn jemand etwas zum Teilen vorschlägt, kommt es hierher.',
  waiting: (count) => plural('de', count, { one: '# Vorschlag wartet', other: '# Vorschläge warten' }),
  keys: 'J und K gehen durch die Liste; A und D zu den beiden Antworten.',
  age: (hours) =>
    hours < 1
      ? 'gerade abgeschickt'
      : hours < 48
        ? plural('de', hours, { one: 'wartet seit # Stunde', other: 'wartet seit # Stunden' })
        : plural('de', Math.floor(hours / 24), { one: 'wartet seit # Tag', other: 'wartet seit # Tagen' }),
  whyTitle: 'Warum es sich lohnt',
  draftTitle: 'Die vorgeschlagene Fassung',
  known: (title) => `Dorthin führt schon ein Beitrag: ${title}`,
  accept: 'Annehmen und Beitrag schreiben',
  acceptNote: 'Ein Dank',
  acceptNoteHint: 'Freiwillig. Er steht dann beim Vorschlag.',
  thanks: 'Danke, das ist ein guter Fund. Wir machen einen Beitrag daraus.',
  accepted: 'Angenommen. Das ist der Beitrag, der daraus wurde; niemand sieht ihn, bevor du ihn freigibst.',
  declineTitle: 'Ablehnen',
  declineWhy: 'Was möchtest du dazu sagen?',
  declineHint: 'Ein freundliches Wort und der Grund. Fang mit einem von diesen an und ändere es.',
  wordings: [
    {
      name: 'Schon erzählt',
      note: 'Danke, dass du an uns gedacht hast. Dazu haben wir schon einen Beitrag, deshalb bleibt es bei dem. Schick gern weitere Ideen.',
    },
    {
      name: 'Gerade nicht',
      note: 'Danke, die Idee gefällt mir. Im Moment passt sie nicht zu dem, was wir erzählen; vielleicht kommen wir darauf zurück.',
    },
    {
      name: 'Passt nicht',
      note: 'Danke fürs Schicken. Es ist etwas weit weg von unseren Themen, deshalb machen wir keinen Beitrag daraus. Schlag gern etwas anderes vor.',
    },
    {
      name: 'Quelle unklar',
      note: 'Danke für den Hinweis. Wir konnten nicht klären, ob die Quelle stimmt, deshalb lassen wir es vorerst. Wenn du eine andere kennst, schick sie gern.',
    },
  ],
  declineSend: 'Mit diesen Worten ablehnen',
  declined: 'Abgelehnt, mit deinen Worten.',
  decidedLately: 'Zuletzt entschieden',
};
