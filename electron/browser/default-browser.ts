/** The system's own command that opens an address in the person's browser. */
export function defaultBrowser(platform: NodeJS.Platform): {
  readonly program: string;
  readonly args: readonly string[];
} {
  if (platform === 'darwin') return { program: 'open', args: [] };
  // Not `start`: that is a word of the command shell, which would read `&` in an address as the end of it.
  if (platform === 'win32') return { program: 'rundll32', args: ['url.dll,FileProtocolHandler'] };
  return { program: 'xdg-open', args: [] };
}
