import {
  Activity,
  BookOpen,
  Coins,
  Compass,
  Gift,
  LayoutList,
  type LucideIcon,
  Settings,
} from 'lucide-react';
import type { Role } from '#shared/contract/role.ts';
import type { Text } from '../text/en.ts';

export type ScreenEntry = {
  readonly path: string;
  readonly label: (text: Text) => string;
  readonly icon: LucideIcon;
  /** The second key after G. */
  readonly key: string;
  /** Any of these is enough; none named means every member. */
  readonly roles?: readonly Role[];
};

/** Whether somebody with these roles has the screen, or the part of one. */
export function isFor(needed: readonly Role[] | undefined, roles: readonly Role[]): boolean {
  return needed === undefined || needed.some((role) => roles.includes(role));
}

/** Those that the palette knows and the rail does not show. */
export const quietScreens: readonly Pick<ScreenEntry, 'path' | 'label' | 'roles'>[] = [
  { path: '/suggest', label: (text) => text.suggestions.title },
  { path: '/crisis', label: (text) => text.crisis.title },
  { path: '/settings/privacy', label: (text) => text.privacy.title },
];

/** The screens of the rail, from top to bottom. */
export const screens: readonly ScreenEntry[] = [
  { path: '/discover', label: (text) => text.frame.discover, icon: Compass, key: 'd' },
  { path: '/activity', label: (text) => text.frame.activity, icon: Activity, key: 'a' },
  { path: '/points', label: (text) => text.frame.points, icon: Coins, key: 'p' },
  { path: '/rewards', label: (text) => text.frame.rewards, icon: Gift, key: 'r' },
  { path: '/handbook', label: (text) => text.frame.handbook, icon: BookOpen, key: 'h' },
  {
    path: '/manage',
    label: (text) => text.frame.manage,
    icon: LayoutList,
    key: 'm',
    roles: ['manager', 'reviewer'],
  },
  { path: '/settings', label: (text) => text.frame.settings, icon: Settings, key: 's' },
];
