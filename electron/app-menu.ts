import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The keys that every desktop app has: without a menu, macOS would not even know copy and paste. */
export function setAppMenu(platform: NodeJS.Platform, isPackaged: boolean): void {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
  const forDevelopers: MenuItemConstructorOptions[] = [{ role: 'reload' }, { role: 'toggleDevTools' }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      platform === 'darwin' ? { role: 'appMenu' } : { label: 'Herald', submenu: [{ role: 'quit' }] },
      { role: 'editMenu' },
      { label: 'View', submenu: isPackaged ? view : [...view, { type: 'separator' }, ...forDevelopers] },
      { role: 'windowMenu' },
    ]),
  );
}
