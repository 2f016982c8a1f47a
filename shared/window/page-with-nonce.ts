/** The window's page with a nonce in each place that the build left for one. */
export function pageWithNonce(page: string, nonce: string): string {
  return page.replaceAll('__NONCE__', nonce);
}
