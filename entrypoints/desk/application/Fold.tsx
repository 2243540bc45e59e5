/** Decides how a part of the page folds: a heading with what is in it, open at first where something waits there. */
import { type ReactNode, type Ref, useState } from 'react';
import styles from './application.module.css';

export interface FoldProps {
  title: string;
  /** What is inside, in a word or a number. */
  says?: ReactNode;
  level: 2 | 3 | null;
  open?: boolean;
  /** Set on what opens and closes it. */
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

export function Fold({ title, says, level, open = false, ref, children }: FoldProps) {
  const [atFirst] = useState(open);
  const Heading = level === 2 ? 'h2' : level === 3 ? 'h3' : 'span';
  return (
    <details className={styles.fold} open={atFirst}>
      <summary ref={ref}>
        <Heading>{title}</Heading>
        {says !== undefined && says !== '' && <span className={styles.says}>{says}</span>}
      </summary>
      <div>{children}</div>
    </details>
  );
}
