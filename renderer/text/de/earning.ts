import { addDays } from '#shared/points/calendar-day.ts';
import type { RuleFact } from '#shared/points/rule-facts.ts';
import type { FactNames } from '../en/earning.ts';
import type { en } from '../en.ts';
import { plural } from '../plural.ts';

const points = (count: number) => plural('de', count, { one: '# Punkt', other: '# Punkte' });
const posts = (count: number) => plural('de', count, { one: '# Beitrag', other: '# Beiträge' });
const days = (count: number) => plural('de', count, { one: 'noch # Tag', other: 'noch # Tage' });
const number = (count: number) => new Intl.NumberFormat('de').format(count);
const percentOf = (percent: number) => number(percent / 100);

function fact(said: RuleFact, names: FactNames): string {
  switch (said.kind) {
    case 'award':
      return said.evidence === 'declared'
        ? `${points(said.points)}, wenn du sagst, dass dein Beitrag veröffentlicht ist.`
        : `${points(said.points)} dazu, wenn du seine Adresse angibst.`;
    case 'on-network':
      return said.evidence === 'declared'
        ? `${names.network(said.network)}: stattdessen ${points(said.points)}, wenn er veröffentlicht ist.`
        : `${names.network(said.network)}: stattdessen ${points(said.points)} für die Adresse.`;
    case 'campaign': {
      const from = said.from === null ? '' : ` ab ${names.day(said.from)}`;
      const until = said.until === null ? '' : ` bis ${names.day(addDays(said.until, -1))}`;
      return `Beiträge von „${names.campaign(said.campaign)}“ zählen${from}${until} das ${percentOf(said.percent)}-Fache, abgerundet.`;
    }
    case 'first-of-post':
      return `${points(said.points)} dazu für das erste Netzwerk, auf dem du einen Beitrag teilst.`;
    case 'own-words':
      return `${points(said.points)} dazu für eigene Worte.`;
    case 'own-alt-text':
      return `${points(said.points)} dazu, wenn du das Bild selbst beschreibst, mit mindestens ${number(said.characters)} Zeichen.`;
    case 'training':
      return `${points(said.points)} für die bestandene Schulung zu einer Fassung des Handbuchs, je einmal.`;
    case 'suggestion':
      return `${points(said.points)} für einen Vorschlag, aus dem ein Beitrag wurde, je einmal.`;
    case 'cap-day':
      return `Höchstens ${points(said.points)} an einem Tag für geteilte Beiträge und Vorschläge.`;
    case 'cap-week':
      return `Höchstens ${points(said.points)} in einer Woche für geteilte Beiträge und Vorschläge, von Montag bis Sonntag.`;
    case 'cap-post':
      return `Höchstens ${points(said.points)} für einen Beitrag über alle Netzwerke.`;
    case 'cooling-off':
      return plural('de', said.minutes, {
        one: 'Nach einem Beitrag, der Punkte brachte, zählt der nächste auf demselben Netzwerk nach # Minute wieder.',
        other:
          'Nach einem Beitrag, der Punkte brachte, zählt der nächste auf demselben Netzwerk nach # Minuten wieder.',
      });
    case 'expiry-months':
      return plural('de', said.months, {
        one: 'Punkte lassen sich # Monat lang ausgeben.',
        other: 'Punkte lassen sich # Monate lang ausgeben.',
      });
    case 'expiry-season':
      return said.seasonsAfter === 0
        ? 'Punkte lassen sich ausgeben, bis die Saison endet.'
        : plural('de', said.seasonsAfter, {
            one: 'Punkte lassen sich bis zum Ende der Saison nach der ausgeben, in der du sie verdient hast.',
            other:
              'Punkte lassen sich ausgeben, bis # Saisons nach der, in der du sie verdient hast, zu Ende sind.',
          });
  }
}

export const earning: typeof en.earning = {
  fact,
  once: 'Derselbe Beitrag zählt auf demselben Netzwerk einmal.',
  never: 'Likes und Kommentare bringen nie Punkte, und vergangene Punkte werden nie neu bewertet.',
  version: (version) => `Version ${version} der Regeln`,
  versionSince: (version, since) => `Version ${version} der Regeln, seit ${since}`,
  whatChanged: (version) => `Was Version ${version} geändert hat`,
  whatWillChange: (on) => `Was sich am ${on} ändert`,
  changed: (now, before) => `${now} Vorher: ${before}`,
  gone: (before) => `Gilt nicht mehr: ${before}`,

  spendUntil: 'So lange gelten deine Punkte',
  spendUntilLead: 'Was zuerst verfällt, wird zuerst ausgegeben.',
  lot: (count) => points(count),
  lotLasts: (on, left) => `bis ${on}, ${days(left)}`,
  expiresSoon: (count, on, left) => `${points(count)} lassen sich bis ${on} ausgeben: ${days(left)}.`,
  toRewards: 'Prämien ansehen',

  asPlot: 'Kurve',
  asTable: 'Tabelle',
  saveCsv: 'Als CSV speichern',
  unit: 'Punkte',
  dayColumn: 'Tag',
  balanceColumn: 'Guthaben am Ende',
  tableOf: 'Guthaben je Tag',

  why: 'In Worten',
  explain: {
    declared: (network, when) =>
      `Am ${when} hast du deinen Beitrag auf ${network} als veröffentlicht gemeldet.`,
    linked: (network, when) => `Am ${when} hast du die Adresse deines Beitrags auf ${network} angegeben.`,
    base: (count, version) => `Version ${version} der Regeln gibt dafür ${points(count)}.`,
    bonus: (what, count, version) => `${what}; Version ${version} der Regeln gibt dafür ${points(count)}.`,
    likeness: (percent) =>
      `Er glich der Vorlage oder dem Beitrag einer Kollegin oder eines Kollegen zu ${number(percent)} %.`,
    times: (campaign, percent) =>
      `Er gehört zu „${campaign}“, darum zählte das ${percentOf(percent)}-fach, abgerundet.`,
    cut: {
      'cap-day': (count) => `Die Tagesgrenze ließ davon ${points(count)} übrig.`,
      'cap-week': (count) => `Die Wochengrenze ließ davon ${points(count)} übrig.`,
      'cap-post': (count) => `Die Grenze für diesen Beitrag ließ davon ${points(count)} übrig.`,
    },
    allLeft: (on) => `Alles davon lässt sich bis ${on} ausgeben.`,
    someLeft: (left, on) => `${points(left)} davon lassen sich bis ${on} ausgeben.`,
    noneLeft: 'Davon ist nichts mehr zum Ausgeben da.',
  },

  season: (from, until) => `Saison vom ${from} bis ${until}`,
  goal: 'Unser gemeinsames Ziel',
  goalSum: (sum, target) =>
    `${number(sum)} von ${plural('de', target, { one: '# Punkt', other: '# Punkten' })}`,
  goalReached: 'Erreicht. Danke an alle.',
  hidden: {
    alone: 'Du bist hier das einzige Mitglied, also gibt es niemanden neben dir.',
    'too-few': 'Wird erst gezeigt, wenn fünf mitmachen: Bei weniger verriete es, was Einzelne tun.',
  },
  groupGoal: (name) => `Das Ziel von ${name}`,
  groupHidden: {
    alone: 'Du bist hier das einzige Mitglied. Eine Gruppe erscheint ab fünf.',
    'too-few':
      'Nicht gezeigt: In dieser Gruppe haben noch keine fünf geteilt, oder es verriete etwas über eine kleinere.',
  },
  groups: 'Gruppen nebeneinander',
  groupsLead:
    'Was ein Mitglied, das geteilt hat, im Schnitt verdient hat. So stehen große und kleine Gruppen nebeneinander.',
  groupColumn: 'Gruppe',
  averageColumn: 'Im Schnitt',
  myGroup: (name) => `${name} (deine)`,
  groupsWithoutFew: 'Gruppen mit weniger als fünf werden nie gezeigt, auch nicht, was eine verriete.',
  badges: 'Abzeichen',
  badgesLead: 'Fürs Lernen und fürs Handwerk, nie für die Menge. Nur du siehst sie.',
  badge: {
    'own-words': (count) =>
      count === 1 ? 'Erster Beitrag in eigenen Worten' : `${posts(count)} in eigenen Worten`,
    'own-alt-text': (count) =>
      count === 1 ? 'Erstes selbst beschriebenes Bild' : `${number(count)} selbst beschriebene Bilder`,
    'topics-in-own-words': (count) =>
      count === 1 ? 'Ein Thema in eigenen Worten' : `${number(count)} Themen in eigenen Worten`,
  },
  badgeEarned: (on) => `verdient am ${on}`,
  badgeProgress: (has, needs) => `${number(has)} von ${number(needs)}`,
  ranking: 'Deine Nachbarschaft',
  rankingOut:
    'Du machst nicht mit. Wenn du magst, kannst du das in den Einstellungen ändern, auch unter anderem Namen.',
  toSettings: 'Zu den Einstellungen',
  place: (place, name) => `${number(place)}. ${name}`,
  me: 'du',
  average: (count) => `Wer in dieser Saison geteilt hat, hat im Schnitt ${points(count)} verdient.`,

  rankingChoice: 'Rangliste',
  rankingChoiceLead:
    'Freiwillig. Wer mitmacht, sieht die zwei über und die zwei unter sich, und das erst, wenn fünf mitmachen.',
  rankingIn: 'An der Rangliste teilnehmen',
  alias: 'Angezeigt als',
  aliasHint: 'Lass es leer, um unter deinem Namen zu erscheinen.',
  save: 'Speichern',
  rankingSaved: 'Gespeichert.',
};
