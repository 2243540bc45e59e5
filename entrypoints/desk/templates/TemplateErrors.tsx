/** Decides how what is wrong with a template is told: line, column, plain words, and a press that goes there. */
import { Button } from '../../../components/Button';
import type { TemplateError } from '../../../lib/drafts/template-syntax';
import styles from './Templates.module.css';

export interface TemplateErrorsProps {
  /** The field they are in. */
  of: string;
  errors: readonly TemplateError[];
  /** What it can do without, but hardly should. */
  notes?: readonly string[];
  onGo: (line: number, column: number) => void;
}

export function TemplateErrors({ of, errors, notes = [], onGo }: TemplateErrorsProps) {
  return (
    <div aria-live="polite">
      {errors.length > 0 && (
        <ul className={styles.errors}>
          {errors.map(({ line, column, says }) => (
            <li key={`${line} ${column} ${says}`}>
              <span>
                <span className={styles.place}>
                  Line {line}, column {column}:
                </span>{' '}
                {says}
              </span>
              <Button
                look="quiet"
                aria-label={`Go there: ${of}, line ${line}, column ${column}`}
                onClick={() => onGo(line, column)}
              >
                Go there
              </Button>
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </div>
  );
}
