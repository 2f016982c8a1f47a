import type { ReactNode } from 'react';
import style from './problem.module.css';

/** Why something could not be done, said at once to whoever listens; nothing where there is nothing wrong. */
export function Problem({
  children,
  className = '',
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  if (!children) return null;
  return (
    <div className={`${style.problem} ${className}`} role="alert">
      {children}
    </div>
  );
}
