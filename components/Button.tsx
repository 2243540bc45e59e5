/** Decides how a press looks: one main action in view, plain ones beside it, quiet ones inside text. */
import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** `main` stores or finishes, at most one in view; `danger` removes; `quiet` stands among text. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`${styles.button} ${styles[look]}`} />;
}
