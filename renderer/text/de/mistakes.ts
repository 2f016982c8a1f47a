import type { en } from '../en.ts';

const kinds: typeof en.mistakes.kinds = {
  leak: {
    title: 'Vertrauliches ist draußen',
    short: 'Ein Name, eine Zahl, ein Bildschirm. Von dir oder von anderen.',
    steps: [
      {
        when: 'Minute 1',
        what: 'Ist es deins, nimm es herunter. Wenn nicht, lass es in Ruhe: kein Kommentar, kein Teilen, keine Warnung darunter.',
      },
      { when: 'Minute 2', what: 'Heb die Adresse, die Uhrzeit und ein Bildschirmfoto auf.' },
      {
        when: 'Minute 3',
        what: 'Ruf die Kommunikation an. Ist ein Passwort oder Schlüssel zu sehen, zuerst die IT-Sicherheit.',
      },
      {
        when: 'Minute 5',
        what: 'Sag, was zu sehen war, wo, seit wann und für wen. „Das weiß ich nicht“ ist eine gute Antwort.',
      },
      { when: 'Danach', what: 'Überlass es ihnen. Lösch sonst nichts, und erklär es nicht öffentlich.' },
    ],
    after:
      'Wer schnell Bescheid gibt, hat alles richtig gemacht. Aus den meisten Lecks, von denen wir in der ersten Stunde hören, wird nichts.',
  },
  'personal-data': {
    title: 'Daten eines Menschen sind draußen',
    short: 'Eine Nummer, eine Adresse, ein Gesicht, ein Attest.',
    steps: [
      { when: 'Minute 1', what: 'Nimm es herunter, oder bitte die Person darum, die es gepostet hat.' },
      { when: 'Minute 2', what: 'Notiere, was es war, von wem und wie lange es zu sehen war.' },
      {
        when: 'Minute 4',
        what: 'Sag der Datenschutzbeauftragten Bescheid. Das Gesetz gibt ihr 72 Stunden, da zählt jede.',
      },
      { when: 'Minute 8', what: 'Schreib der betroffenen Person noch nicht: Das macht ihr zusammen.' },
    ],
    after: 'Um Behörde und Briefe kümmert sie sich. Von dir braucht sie nur, was du weißt.',
  },
  'wrong-account': {
    title: 'Vom falschen Konto gepostet',
    short: 'Privates auf dem der Firma, oder umgekehrt.',
    steps: [
      { when: 'Minute 1', what: 'Nimm es herunter, wenn noch niemand geantwortet hat.' },
      {
        when: 'Minute 2',
        what: 'Hat schon jemand geantwortet, lass es stehen und schreib einen Satz darunter: „Falsches Konto, pardon.“',
      },
      {
        when: 'Minute 4',
        what: 'Sag der Kommunikation Bescheid, damit dort niemand von einem Anruf überrascht wird.',
      },
    ],
    after: 'Das passiert auch Leuten, die es beruflich machen. Ein leichtes Wort genügt.',
  },
  'wrong-claim': {
    title: 'Eine Zahl oder Aussage stimmte nicht',
    short: 'Eine Angabe, ein Versprechen, ein Vergleich.',
    steps: [
      {
        when: 'Minute 1',
        what: 'Berichtige den Beitrag und sag es dazu: „Berichtigt: Es sind 38 dB(A) in einem Meter Abstand.“',
      },
      {
        when: 'Minute 4',
        what: 'Lässt er sich nicht bearbeiten, nimm ihn herunter und poste den richtigen.',
      },
      {
        when: 'Minute 6',
        what: 'Sag der Kommunikation Bescheid, wenn er weitergeteilt wurde oder sich jemand darauf verlassen hat.',
      },
    ],
    after: 'Wer sich berichtigt, dem glaubt man danach mehr und nicht weniger.',
  },
  picture: {
    title: 'Auf einem Bild ist zu viel zu sehen',
    short: 'Ein Whiteboard, ein Ausweis, eine Hausnummer, ein Kind.',
    steps: [
      { when: 'Minute 1', what: 'Nimm es herunter. Bearbeiten reicht nicht: Das alte bleibt erreichbar.' },
      { when: 'Minute 3', what: 'Notiere, was zu sehen war und seit wann.' },
      {
        when: 'Minute 5',
        what: 'Sag der Kommunikation Bescheid; sind Menschen darauf, auch der Datenschutzbeauftragten.',
      },
      {
        when: 'Danach',
        what: 'Poste es noch einmal, mit verwischter Stelle. Das erledigt Herald beim Schreiben für dich.',
      },
    ],
    after: 'Genau deshalb liest Herald Bilder. Auch Herald übersieht manches.',
  },
  hacked: {
    title: 'Mein Konto gehört mir nicht mehr',
    short: 'Beiträge, die du nicht geschrieben hast, oder eine Anmeldung, die nicht klappt.',
    steps: [
      {
        when: 'Minute 1',
        what: 'Ändere das Passwort an einem Gerät, dem du traust, und melde dich überall ab.',
      },
      {
        when: 'Minute 4',
        what: 'Ruf die IT-Sicherheit an, auch wenn es dein privates Konto ist: Dort kennt man den Weg zurück.',
      },
      { when: 'Minute 6', what: 'Schalte den zweiten Faktor ein und sieh nach, welche Apps Zugriff haben.' },
      {
        when: 'Minute 8',
        what: 'Warne deine Kontakte auf anderem Weg. Nimm herunter, was du nicht geschrieben hast.',
      },
    ],
    after: 'Das passiert auch vorsichtigen Leuten. Niemand fragt, warum du geklickt hast.',
  },
};

export const mistakes: typeof en.mistakes = {
  title: 'Mir ist etwas passiert, oder ich sehe ein Leck',
  lead: 'Gut, dass du hier bist. Wähle aus, worum es geht; die ersten zehn Minuten sind kurz und klar. Du musst nicht wissen, wer daran schuld ist, und niemand fragt danach.',
  kindsLabel: 'Was geschehen ist',
  kinds,
  firstTenMinutes: (title) => `${title}: die ersten zehn Minuten`,
};
