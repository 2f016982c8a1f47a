import type { en } from '../en.ts';

export const wayFacts: typeof en.wayFacts = {
  confirmed: (month) => `Auf der Seite des Netzwerks selbst gelesen, ${month}.`,
  notConfirmed: (month, words) =>
    `Nicht auf der Seite des Netzwerks bestätigt (${month}). Steht es dort nicht, öffne das Menü ⋯ am Beitrag oder Konto und such nach ${words}.`,
  menuWords: {
    mute: '„Stummschalten“, „Nicht mehr folgen“ oder „Pausieren“',
    block: '„Blockieren“',
    report: '„Melden“',
  },
  lookInMailProgram: {
    mute: 'Das ist je Mailprogramm anders. Such nach „Regel“ oder „Filter“.',
    block: 'Das ist je Mailprogramm anders. Such nach „Absender blockieren“ oder „Junk“.',
    report: 'Das ist je Mailprogramm anders. Such nach „Als Anhang weiterleiten“ oder „Phishing melden“.',
  },
  source: 'Die Seite des Netzwerks',
  sourceToCheck: 'Dort nachsehen',
};
