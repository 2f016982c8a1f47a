import type { CrisisFacts, CrisisTemplate } from '#shared/contract/crisis.ts';

/** What the form for starting a crisis holds: lists as lines of text. */
export type CrisisForm = Omit<CrisisFacts, 'terms' | 'contacts' | 'avoid' | 'statement' | 'until'> & {
  readonly terms: string;
  readonly contacts: string;
  readonly avoid: string;
  readonly text: string;
  readonly address: string;
  /** As a field for a local day and time holds it; empty for none. */
  readonly until: string;
};

export const emptyForm: CrisisForm = {
  title: '',
  terms: '',
  topicIds: [],
  text: '',
  address: '',
  mayPassOn: true,
  speaker: '',
  contacts: '',
  avoid: '',
  scope: 'topics',
  until: '',
  isDrill: false,
};

/** The form with a plan in it; what a plan does not say stays. */
export function formOf(template: CrisisTemplate, form: CrisisForm, now: Date): CrisisForm {
  return {
    ...form,
    title: template.title,
    terms: template.terms.join('\n'),
    text: template.statement.text,
    address: template.statement.address,
    mayPassOn: template.mayPassOn,
    speaker: template.speaker,
    contacts: template.contacts.map(({ name, reach }) => `${name}: ${reach}`).join('\n'),
    avoid: template.avoid.join('\n'),
    until: localMoment(new Date(now.getTime() + template.hours * 3_600_000)),
  };
}

/** What the form says. A contact without a colon is a name that is its own way to be reached. */
export function factsOf(form: CrisisForm): CrisisFacts {
  const { text, address, until, terms, contacts, avoid, ...rest } = form;
  return {
    ...rest,
    terms: linesOf(terms),
    statement: { text, address },
    contacts: linesOf(contacts).map((line) => {
      const [, name = line, reach = line] = /^(.*?):\s*(.+)$/.exec(line) ?? [];
      return { name, reach };
    }),
    avoid: linesOf(avoid),
    until: until === '' ? null : new Date(until).toISOString(),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function localMoment(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
