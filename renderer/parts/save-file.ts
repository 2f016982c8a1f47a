/** Hands a file to the member the way browsers do: it lands among the downloads, or asks where. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Not at once: the download may still be reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
