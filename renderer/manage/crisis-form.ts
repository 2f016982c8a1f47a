import type { CrisisFacts, CrisisPlan } from '#shared/contract/crisis.ts';
import { linesOf } from './lines-of.ts';
import { localMoment } from './local-moment.ts';

/** What the fields of a crisis or a plan hold: lists as lines of text. */
export type PlanForm = Omit<CrisisPlan, 'terms' | 'contacts' | 'avoid' | 'statement' | 'hours'> & {
  readonly terms: string;
  readonly contacts: string;
  readonly avoid: string;
  readonly text: string;
  readonly address: string;
};

export const emptyPlan: PlanForm = {
  title: '',
  terms: '',
  topicIds: [],
  text: '',
  address: '',
  mayPassOn: true,
  speaker: '',
  contacts: '',
  avoid: '',
};

/** What the form for starting a crisis holds. */
export type CrisisForm = PlanForm &
  Pick<CrisisFacts, 'scope' | 'isDrill'> & {
    /** As a field for a local day and time holds it; empty for none. */
    readonly until: string;
  };

export const emptyForm: CrisisForm = { ...emptyPlan, scope: 'topics', until: '', isDrill: false };

/** A plan as fields hold it. */
export function planFormOf(plan: CrisisPlan): PlanForm {
  return {
    title: plan.title,
    terms: plan.terms.join('\n'),
    topicIds: plan.topicIds,
    text: plan.statement.text,
    address: plan.statement.address,
    mayPassOn: plan.mayPassOn,
    speaker: plan.speaker,
    contacts: plan.contacts.map(({ name, reach }) => `${name}: ${reach}`).join('\n'),
    avoid: plan.avoid.join('\n'),
  };
}

/** The form with a plan in it; what a plan does not say stays. */
export function formOf(plan: CrisisPlan, form: CrisisForm, now: Date): CrisisForm {
  const until = localMoment(new Date(now.getTime() + plan.hours * 3_600_000));
  return { ...form, ...planFormOf(plan), until };
}

/** What the fields say. A contact without a colon is a name that is its own way to be reached. */
export function planOf({
  text,
  address,
  terms,
  contacts,
  avoid,
  ...form
}: PlanForm): Omit<CrisisPlan, 'hours'> {
  return {
    title: form.title,
    topicIds: form.topicIds,
    mayPassOn: form.mayPassOn,
    speaker: form.speaker,
    terms: linesOf(terms),
    statement: { text, address },
    contacts: linesOf(contacts).map((line) => {
      const [, name = line, reach = line] = /^(.*?):\s*(.+)$/.exec(line) ?? [];
      return { name, reach };
    }),
    avoid: linesOf(avoid),
  };
}

/** What the form for starting a crisis says. */
export function factsOf(form: CrisisForm): CrisisFacts {
  const { until, scope, isDrill } = form;
  return {
    ...planOf(form),
    scope,
    isDrill,
    until: until === '' ? null : new Date(until).toISOString(),
  };
}
