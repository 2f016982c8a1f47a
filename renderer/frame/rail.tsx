import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { HeraldMark } from './herald-mark.tsx';
import style from './rail.module.css';
import { isFor, screens } from './screens.ts';

/** The way through the window: icons with words, and the balance at its foot. */
export function Rail() {
  const text = useText();
  const format = useFormat();
  const [path] = useLocation();
  const settings = useAnswer('settings.get', {});
  const session = useAnswer('session.me', {});
  const balance = useAnswer('points.balance', {});
  const save = useCommand('settings.save');
  const isCollapsed = settings.data?.isRailCollapsed ?? false;
  const roles = session.data?.member.roles ?? [];
  const shown = screens.filter((screen) => isFor(screen.roles, roles));
  const Toggle = isCollapsed ? PanelLeftOpen : PanelLeftClose;

  return (
    <nav className={style.rail} data-collapsed={isCollapsed || undefined} aria-label={text.frame.navigation}>
      <div className={style.brand}>
        <HeraldMark />
        <span className={style.word}>{text.frame.product}</span>
      </div>
      <ul className={style.list}>
        {shown.map(({ path: to, label, icon: Icon }) => (
          <li key={to}>
            <Link
              href={to}
              className={style.item}
              aria-current={path.startsWith(to) ? 'page' : undefined}
              title={isCollapsed ? label(text) : undefined}
            >
              <Icon size={18} aria-hidden />
              <span className={style.word}>{label(text)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Link href="/points" className={style.balance} data-testid="balance">
        {balance.data && (
          <>
            <strong title={text.frame.balance(balance.data.balance)}>
              {isCollapsed ? format.number(balance.data.balance) : text.frame.balance(balance.data.balance)}
            </strong>
            {balance.data.held > 0 && (
              <span className={style.word}>{text.frame.held(balance.data.held)}</span>
            )}
          </>
        )}
      </Link>
      <button
        type="button"
        className={style.toggle}
        aria-label={isCollapsed ? text.frame.expand : text.frame.collapse}
        onClick={() => void save.run({ isRailCollapsed: !isCollapsed })}
      >
        <Toggle size={16} aria-hidden />
      </button>
    </nav>
  );
}
