/** What the tables of `drafts.sqlite` are for and how long a row stays; they never leave the device. */
export const deviceTableNotes: Readonly<
  Record<string, { readonly purpose: string; readonly retention: string }>
> = {
  draft: {
    purpose: 'A member’s own wording of a post.',
    retention: 'Until it was shared, or the member removes it.',
  },
  false_alarm: {
    purpose: 'Findings that the member holds to be wrong.',
    retention: 'Until the member removes it.',
  },
  reminder: {
    purpose: 'When the member wants to be reminded of a draft.',
    retention: 'Until it is done, or the member removes it.',
  },
  departure: {
    purpose: 'What left this device, when and where to, for the member alone.',
    retention: 'As long as the data folder is there: a log that can be thinned out proves nothing.',
  },
};
