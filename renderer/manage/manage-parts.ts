import type { Role } from '#shared/contract/role.ts';
import { isFor } from '../frame/screens.ts';
import type { Text } from '../text/en.ts';

export type ManagePart = {
  readonly to: string;
  readonly label: (text: Text) => string;
  readonly roles: readonly Role[];
  /** Addresses of the same part that do not begin with `to`. */
  readonly also?: RegExp;
};
export type ManageGroup = { readonly label: (text: Text) => string; readonly parts: readonly ManagePart[] };

const managers: readonly Role[] = ['manager'];
const reviewers: readonly Role[] = ['reviewer'];

const groups: readonly ManageGroup[] = [
  {
    label: ({ manage }) => manage.groups.content,
    parts: [
      {
        to: '/manage/posts',
        label: ({ manage }) => manage.posts,
        roles: managers,
        also: /^\/manage(\/post\/.*)?$/,
      },
      { to: '/manage/import', label: ({ manage }) => manage.import, roles: managers },
      { to: '/manage/handbook', label: ({ handbook }) => handbook.title, roles: managers },
    ],
  },
  {
    label: ({ manage }) => manage.groups.questions,
    parts: [
      { to: '/manage/suggestions', label: ({ suggestions }) => suggestions.queue, roles: managers },
      { to: '/manage/reviews', label: ({ reviews }) => reviews.queue, roles: reviewers },
      { to: '/manage/redemptions', label: ({ manage }) => manage.redemptions, roles: managers },
    ],
  },
  {
    label: ({ manage }) => manage.groups.policy,
    parts: [
      { to: '/manage/policy', label: ({ manage }) => manage.policy, roles: managers },
      { to: '/manage/calendar', label: ({ manage }) => manage.calendar, roles: managers },
      { to: '/manage/crisis', label: ({ crisis }) => crisis.manage, roles: managers },
    ],
  },
  {
    label: ({ manage }) => manage.groups.programme,
    parts: [
      { to: '/manage/points', label: ({ managePoints }) => managePoints.title, roles: managers },
      {
        to: '/manage/rewards',
        label: ({ manageRewards }) => manageRewards.tab,
        roles: managers,
        also: /^\/manage\/reward\//,
      },
      { to: '/manage/finance', label: ({ finance }) => finance.tab, roles: managers },
    ],
  },
];

/** The parts of Manage that somebody with these roles has, in groups; a group without any is left out. */
export function managePartsFor(roles: readonly Role[]): readonly ManageGroup[] {
  return groups
    .map((group) => ({ ...group, parts: group.parts.filter((part) => isFor(part.roles, roles)) }))
    .filter(({ parts }) => parts.length > 0);
}

/** Whether an address belongs to a part. */
export function isInPart({ to, also }: ManagePart, path: string): boolean {
  return path === to || path.startsWith(`${to}/`) || also?.test(path) === true;
}
