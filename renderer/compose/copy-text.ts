/** Puts a text on the clipboard; false where the system does not let us, so that the text has to be shown. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
