export const appScheme = 'app';
const appHost = 'herald';
export const appAddress = `${appScheme}://${appHost}/`;

/** Whether an address is one of the window's own. It is parsed, never compared by its beginning: `app://herald.example/` begins well. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return (
    url.protocol === `${appScheme}:` &&
    url.hostname === appHost &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}
