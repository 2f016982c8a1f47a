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
    report: 'Am Beitrag oder im Profil: ⋯ › Melden. Eine Nachricht: gedrückt halten, dann Melden.',
  },
  threads: {
    mute: 'Im Profil: ⋯ › Stummschalten, oder Einschränken.',
    block: 'Im Profil: ⋯ › Blockieren.',
    report: 'Am Beitrag: ⋯ › Melden, dann den Grund.',
  },
  bluesky: {
    mute: 'An einem Beitrag der Person: ⋯ › Account stummschalten. Das sieht niemand.',
    block: 'An einem Beitrag der Person: ⋯ › Account blockieren. Das können andere sehen.',
    report: 'Am Beitrag: ⋯ › Post melden, dann an welchen Dienst.',
  },
  mastodon: {
    mute: 'An einem Beitrag der Person: ⋯ › Stummschalten, so lange du magst.',
    block: 'An einem Beitrag der Person: ⋯ › Blockieren. Einen ganzen Server: ⋯ › Domain blockieren.',
    report:
      'Am Beitrag: ⋯ › Melden. Das geht an die Leute, die deinen Server betreiben, und auf Wunsch an die anderen.',
  },
  reddit: {
    mute: 'Aus der Unterhaltung gehen: ⋯ › Benachrichtigungen über Antworten ausschalten.',
    block: 'Im Profil: ⋯ › Konto blockieren.',
    report: 'Unter dem Beitrag oder Kommentar: Melden. Zuerst sieht es die Moderation der Community.',
  },
  discord: {
    mute: 'Rechtsklick auf den Namen › Ignorieren.',
    block: 'Rechtsklick auf den Namen › Blockieren.',
    report:
      'Rechtsklick auf die Nachricht (am Telefon gedrückt halten) › Nachricht melden. Auf einem Server auch der Moderation Bescheid sagen.',
  },
  whatsapp: {
    mute: 'Chat öffnen › Name › Stummschalten.',
    block: 'Chat öffnen › Name › Blockieren.',
    report: 'Chat öffnen › Name › Melden. Die letzten fünf Nachrichten gehen mit.',
  },
  telegram: {
    mute: 'Chat öffnen › Name › Stummschalten.',
    block: 'Chat öffnen › Name › ⋯ › Blockieren.',
    report: 'Nachricht gedrückt halten › Melden, dann den Grund.',
  },
  email: {
    mute: 'Eine Regel deines Mailprogramms, die solche Mails in einen eigenen Ordner legt.',
    block: 'Absender blockieren, oder die Mail als Junk markieren.',
    report: 'Als Anhang an die IT-Sicherheit weiterleiten und nichts darin anklicken.',
  },
};
