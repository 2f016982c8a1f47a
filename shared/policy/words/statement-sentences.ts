/** What a member says in front of the address of a holding statement. */
export const statementSentences = {
  en: 'I work at {company}. The official statement is here:',
  de: 'Ich arbeite bei {company}. Die offizielle Stellungnahme steht hier:',
  fr: 'Je travaille chez {company}. La déclaration officielle est ici :',
  es: 'Trabajo en {company}. El comunicado oficial está aquí:',
} as const;
