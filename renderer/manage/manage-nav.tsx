import { Link, useLocation } from 'wouter';
import type { Role } from '#shared/contract/role.ts';
import { useText } from '../text/use-text.ts';
import { isInPart, managePartsFor } from './manage-parts.ts';
import style from './manage-screen.module.css';

/** The groups of Manage in one row, the parts of the one that is open in the next. Each is a link: Tab and Enter are all it takes. */
export function ManageNav({ roles }: { readonly roles: readonly Role[] }) {
  const text = useText();
  const [path] = useLocation();
  const groups = managePartsFor(roles);
  const open = groups.find(({ parts }) => parts.some((part) => isInPart(part, path))) ?? groups[0];
  if (!open) return null;
  return (
    <nav className={style.nav} aria-label={text.manage.title}>
      <ul className={style.groups}>
        {groups.map((group) => (
          <li key={group.parts[0]?.to}>
            <Link href={group.parts[0]?.to ?? ''} aria-current={group === open ? 'true' : undefined}>
              {group.label(text)}
            </Link>
          </li>
        ))}
      </ul>
      <ul className={style.parts} aria-label={open.label(text)}>
        {open.parts.map((part) => (
          <li key={part.to}>
            <Link href={part.to} aria-current={isInPart(part, path) ? 'page' : undefined}>
              {part.label(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
