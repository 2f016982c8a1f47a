import type { ShareForm, ShareValue } from './network.ts';

export type ShareValues = Partial<Record<ShareValue, string | null>> & { readonly server?: string | null };

/** The address of a filled-in form. Every value goes through `encodeURIComponent`; a parameter without one is left out. */
export function fillShareForm(form: ShareForm, values: ShareValues): string {
  const base = form.base.replace('{server}', values.server ?? '');
  const encode = encoderOf(form);
  const parameters = form.parameters.flatMap(([name, value]) => {
    const text = values[value];
    return text ? [`${name}=${encode(text)}`] : [];
  });
  if (parameters.length === 0) return base;
  return `${base}${base.includes('?') ? '&' : '?'}${parameters.join('&')}`;
}

/** A lone surrogate would make `encodeURIComponent` throw; mail wants its line breaks as CR LF (RFC 6068, section 5). */
export function encoderOf(form: ShareForm): (text: string) => string {
  const lineBreak = form.base.startsWith('mailto:') ? '\r\n' : '\n';
  return (text) => encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, lineBreak));
}
