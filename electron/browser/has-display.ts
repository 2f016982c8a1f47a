import type { SystemFacts } from '../data-folder.ts';

/** Whether there is a screen to open a window on. Only Linux runs without one as a matter of course. */
export function hasDisplay({
  platform,
  environment,
}: Pick<SystemFacts, 'platform' | 'environment'>): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
