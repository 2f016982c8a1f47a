import type { en } from '../en.ts';

export const packSettings: typeof en.packEditor.settings = {
  'confidential-terms.terms': {
    label: 'Begriffe, die intern bleiben',
    hint: 'In jeder Schreibweise gefunden, die man noch dafür hält.',
  },
  'confidential-terms.patterns': {
    label: 'Muster',
    hint: 'Für das, was viele Begriffe gemeinsam haben, in Kleinbuchstaben, etwa prj-[0-9]{4}.',
  },
  'embargoes.windows': { label: 'Ruhezeiten und Sperrfristen', hint: 'Der Kalender zeigt dieselben.' },
  'competitor-mentions.attack': { label: 'Wo jemand schlechtgemacht oder dessen Inhalt verbreitet wird' },
  'competitor-mentions.competitors': { label: 'Mitbewerber' },
  'locked-claims.paraphrases': {
    label: 'Aussagen, die man anders sagen darf',
    hint: 'Was gesperrt ist, wird bei jedem Text gewählt. Hier stehen Wortlaute, die genauso gut sind.',
  },
  'disclosure.suggest': {
    label: 'Was vorangestellt wird',
    hint: 'Nach Land, etwa DE; „default“ für alle anderen.',
  },
  'disclosure.enough': { label: 'Was genügt', hint: 'Nach Land, etwa DE; „default“ überall.' },
  'disclosure.notEnough': { label: 'Was nicht genügt' },
  'disclosure.appliesTo': { label: 'Um welche Beiträge es geht', hint: 'Für Menschen zum Lesen.' },
  'call-to-action.approved': { label: 'Freigegebene Aufforderungen' },
  'call-to-action.suggest': { label: 'Die vorgeschlagene' },
  'approved-links.domains': {
    label: 'Eigene Domains',
    hint: 'Etwa example.org, oder *.example.org für alle darunter.',
  },
  'approved-links.trusted': { label: 'Vertraute Domains anderer' },
  'brand-names.names': { label: 'Namen, wie man sie schreibt' },
  'brand-names.wrong': { label: 'Falsche Schreibweisen', hint: 'Jede mit der richtigen.' },
  'hashtags.max': {
    label: 'Höchstens so viele Hashtags',
    hint: 'Leer für so viele, wie das Netzwerk nimmt.',
  },
  'hashtags.banned': { label: 'Hashtags, die wegbleiben' },
  'personal-data.allow': { label: 'Adressen und Nummern, die öffentlich sind' },
  'internal-links.hosts': {
    label: 'Interne Rechner',
    hint: 'Etwa wiki.example.org, oder *.corp.example.org für alle darunter.',
  },
  'context-present.minWords': { label: 'Mindestens so viele Wörter' },
  'readable-text.maxSentenceWords': { label: 'Höchstens so viele Wörter in einem Satz' },
  'own-words.maxSimilarity': {
    label: 'Wie ähnlich ein Text sein darf',
    hint: 'Von 0 bis 1; 1 ist Wort für Wort.',
  },
};

export const packFields: typeof en.packEditor.fields = {
  term: { label: 'Begriff' },
  pattern: { label: 'Muster' },
  why: { label: 'Warum', hint: 'Das lesen Mitglieder beim Hinweis.' },
  unless: { label: 'Harmlos in', hint: 'Wendungen, in denen es in Ordnung ist, eine je Zeile.' },
  topic: { label: 'Thema', hint: 'Das lesen Mitglieder.' },
  terms: {
    label: 'Wörter, die davon sprechen',
    hint: 'Eines je Zeile. In jeder Schreibweise gefunden, in vier Sprachen.',
  },
  from: { label: 'Von' },
  until: { label: 'Bis', hint: 'Von diesem Moment an darf man es erzählen.' },
  claim: { label: 'Aussage, wie sie gesperrt ist' },
  same: { label: 'Wortlaute, die genauso gut sind', hint: 'Einer je Zeile.' },
};
