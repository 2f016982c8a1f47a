/** The nonce of this page's Content-Security-Policy, for the style elements that CodeMirror and Radix add. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
