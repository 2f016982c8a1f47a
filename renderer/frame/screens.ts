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
  readonly role?: Role;
};

/** The screens of the rail, from top to bottom. */
export const screens: readonly ScreenEntry[] = [
  { path: '/discover', label: (text) => text.frame.discover, icon: Compass, key: 'd' },
  { path: '/activity', label: (text) => text.frame.activity, icon: Activity, key: 'a' },
  { path: '/points', label: (text) => text.frame.points, icon: Coins, key: 'p' },
  { path: '/rewards', label: (text) => text.frame.rewards, icon: Gift, key: 'r' },
  { path: '/handbook', label: (text) => text.frame.handbook, icon: BookOpen, key: 'h' },
  { path: '/manage', label: (text) => text.frame.manage, icon: LayoutList, key: 'm', role: 'manager' },
  { path: '/settings', label: (text) => text.frame.settings, icon: Settings, key: 's' },
];
