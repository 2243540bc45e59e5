/** Decides how a question to a company's people is drawn: what it is about, its words, and what can be done with it. */
import type { ReactNode } from 'react';
import { itemTitle, questionNamed, questionOf } from '../../lib/company-fit/framework';
import type { ItemName } from '../../lib/records/evidence';
import styles from './QuestionCard.module.css';

export interface QuestionCardProps {
  item: ItemName;
  /** As it would be asked out loud. */
  text: string;
  /** What was answered. */
  answer?: ReactNode;
  /** A sentence below it. */
  note?: ReactNode;
  actions?: ReactNode;
  /** Below the actions: a form. */
  children?: ReactNode;
}

/** An entry of a list; it takes focus where the user is led to it. */
export function QuestionCard({ item, text, answer, note, actions, children }: QuestionCardProps) {
  const { number, title } = questionNamed(questionOf(item));
  return (
    <li className={styles.card} tabIndex={-1} data-item={item}>
      <p className={styles.place} title={`Question ${number}: ${title}`}>
        <span className="visually-hidden">Question </span>
        <span className={styles.number}>{number}</span> {itemTitle(item)}
      </p>
      <h3 className={styles.text}>{text}</h3>
      {answer}
      {note && <p className={styles.note}>{note}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
      {children}
    </li>
  );
}
