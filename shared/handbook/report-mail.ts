/** A report as a mail: only what was chosen is in it. `mailto` as RFC 6068 wants it. */
export function reportMail(
  to: string,
  subject: string,
  lines: readonly { readonly label: string; readonly words: string }[],
): { readonly body: string; readonly address: string } {
  const body = lines
    .filter(({ words }) => words.trim() !== '')
    .map(({ label, words }) =>
      words.includes('\n') ? `${label}:\n${words.trim()}` : `${label}: ${words.trim()}`,
    )
    .join('\n\n');
  const query = [
    ['subject', subject],
    ['body', body.replaceAll('\n', '\r\n')],
  ].map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`);
  return { body, address: `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?${query.join('&')}` };
}
