import type { en } from '../en.ts';

export const networkWays: typeof en.networkWays = {
  linkedin: {
    mute: 'An einem Beitrag der Person: ⋯ › Nicht mehr folgen. Sie erfährt es nicht.',
    block: 'Im Profil: Mehr › Melden/Blockieren › Blockieren.',
    report: 'Am Beitrag oder Kommentar: ⋯ › Melden, dann den Grund. In Nachrichten: ⋯ › Unterhaltung melden.',
  },
  x: {
    mute: 'An einem Beitrag der Person: ⋯ › Stummschalten.',
    block: 'An einem Beitrag oder im Profil: ⋯ › Blockieren. Öffentliche Beiträge von dir bleiben sichtbar.',
    report:
      'Am Beitrag: ⋯ › Post melden, dann für wen du meldest und warum. Mehrere Beiträge passen in eine Meldung.',
  },
  facebook: {
    mute: 'An einem Beitrag der Person: ⋯ › 30 Tage pausieren, oder Nicht mehr folgen.',
    block: 'Im Profil: ⋯ › Blockieren.',
    report: 'Am Beitrag oder Kommentar: ⋯ › Melden, dann den Grund.',
  },
  instagram: {
    mute: 'Im Profil: ⋯ › Einschränken. Was die Person kommentiert, sieht dann nur sie selbst.',
    block: 'Im Profil: ⋯ › Blockieren, samt neuen Konten, die sie anlegt.',
    report:
      'Am Beitrag oder im Profil: ⋯ oben rechts › Melden. Einen Kommentar: nach links wischen. Eine Nachricht: gedrückt halten, dann Melden. Von wem es kommt, erfährt niemand.',
  },
  threads: {
    mute: 'Im Profil: ⋯ › Stummschalten, oder Einschränken.',
    block: 'Im Profil: ⋯ › Blockieren.',
    report: 'Am Beitrag: ⋯ › Melden, dann den Grund.',
  },
  bluesky: {
    mute: 'Im Profil: ⋯ (Mehr Optionen) › Account stummschalten.',
    block:
      'Im Profil: ⋯ (Mehr Optionen) › Account blockieren. Die Person kann dir dann weder antworten noch dich erwähnen.',
    report: 'Im Profil: ⋯ (Mehr Optionen) › Account melden, dann den Grund.',
  },
  mastodon: {
    mute: 'Im Profil: ⋯ › Stummschalten, mit oder ohne Mitteilungen der Person. Sie kann es nicht herausfinden.',
    block:
      'Im Profil: ⋯ › Blockieren. Die Person folgt dir nicht mehr und kann es auch nicht wieder. Einen ganzen Server blendest du im selben Menü aus.',
    report:
      'Am Beitrag oder im Profil: ⋯ › Melden, mit einer Anmerkung und den Beiträgen, um die es geht. Das geht an die Leute, die deinen Server betreiben, und auf Wunsch an die anderen.',
  },
  reddit: {
    mute: 'Aus der Unterhaltung gehen: ⋯ › Benachrichtigungen über Antworten ausschalten.',
    block: 'Im Profil: ⋯ › Konto blockieren.',
    report:
      'Unter dem Beitrag oder Kommentar: Melden, oder ⋯ › Melden. Zuerst sieht es die Moderation der Community, aber nicht, von wem es kommt.',
  },
  discord: {
    mute: 'Rechtsklick auf den Namen › Ignorieren.',
    block: 'Rechtsklick auf den Namen › Blockieren.',
    report:
      'Rechtsklick auf die Nachricht (am Telefon gedrückt halten) › Nachricht melden. Auf einem Server auch der Moderation Bescheid sagen.',
  },
  whatsapp: {
    mute: 'Chat öffnen › Name › Stummschalten.',
    block:
      'Chat öffnen › Name › Kontakt blockieren › Blockieren. Wann du online bist, sieht die Person dann nicht mehr.',
    report:
      'Chat öffnen › Name › Kontakt melden. Die letzten fünf Nachrichten an dich gehen mit, und die Person erfährt es nicht.',
  },
  telegram: {
    mute: 'Chat öffnen › ⋮ › Stummschalten.',
    block: 'Chat öffnen › Name › ⋮ › Nutzer blockieren.',
    report: 'Rechtsklick auf die Nachricht › Melden, oder im Chat ⋮ › Melden, dann den Grund.',
  },
  email: {
    mute: 'Eine Regel deines Mailprogramms, die solche Mails in einen eigenen Ordner legt.',
    block: 'Absender blockieren, oder die Mail als Junk markieren.',
    report: 'Als Anhang an die IT-Sicherheit weiterleiten und nichts darin anklicken.',
  },
};
