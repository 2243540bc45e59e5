/** Decides how the names a template may use are documented: what each means, where it comes from, an example, a press to insert. */
import { Button } from '../../../components/Button';
import { type PlaceholderName, placeholder } from '../../../lib/drafts/placeholders';
import styles from './Templates.module.css';
import { insertionFor, PLACEHOLDER_GROUPS } from './template-words';

/** `onInsert`: null where the template is only read. */
export function PlaceholderList({ onInsert }: { onInsert: ((name: PlaceholderName) => void) | null }) {
  return (
    <details className={styles.placeholders}>
      <summary>Placeholders</summary>
      <p>
        A name in double braces is replaced by the fact, or by a visible blank while it is missing. Words between{' '}
        <code>{'{{#name}}'}</code> and <code>{'{{/name}}'}</code> stay only where the fact is known, those between{' '}
        <code>{'{{^name}}'}</code> and <code>{'{{/name}}'}</code> only where it is not.
      </p>
      {PLACEHOLDER_GROUPS.map(({ title, names }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {names.map((name) => (
              <div key={name}>
                <dt>
                  {onInsert ? (
                    <Button
                      look="quiet"
                      aria-label={`Insert ${insertionFor(name).trim()}`}
                      onClick={() => onInsert(name)}
                    >
                      {`{{${name}}}`}
                    </Button>
                  ) : (
                    <code>{`{{${name}}}`}</code>
                  )}
                </dt>
                <dd>
                  <Meaning name={name} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}

function Meaning({ name }: { name: PlaceholderName }) {
  const { form, meaning, from, example } = placeholder(name);
  return (
    <>
      {meaning}.{' '}
      <span className="quiet">
        From: {from}.{' '}
        {form === 'flag'
          ? `Has no words; it opens a stretch: {{#${name}}} … {{/${name}}}.`
          : `For example: ${example.replace('\n', ', ')}`}
      </span>
    </>
  );
}
