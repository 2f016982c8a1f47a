/** Chromium has no `app://` of ours, so the stand-in shows it an https origin that exists nowhere and answers for it. */
export const webOrigin = 'https://herald.stand-in.test';
const appOrigin = 'app://herald';

export function toWebAddress(address: string): string {
  return address.startsWith(`${appOrigin}/`) ? webOrigin + address.slice(appOrigin.length) : address;
}

export function toAppAddress(address: string): string {
  return address.startsWith(`${webOrigin}/`) ? appOrigin + address.slice(webOrigin.length) : address;
}
