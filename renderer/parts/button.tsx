import type { ButtonHTMLAttributes } from 'react';
import style from './button.module.css';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium';
};

export function Button({ look = 'plain', size = 'medium', className, type = 'button', ...rest }: Props) {
  const names = [style.button, style[look], style[size], className].filter(Boolean).join(' ');
  return <button type={type} className={names} {...rest} />;
}
