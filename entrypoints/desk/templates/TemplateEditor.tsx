/** Decides how a template is edited: its words autosaved, what is wrong with them told at its place, placeholders at the cursor. */
import { useEffect, useRef } from 'react';
import { AutosavedText } from '../../../components/autosave/AutosavedText';
import { checkTemplate, templateErrors } from '../../../lib/drafts/check-template';
import { OCCASION_RULES } from '../../../lib/drafts/occasions';
import type { PlaceholderName } from '../../../lib/drafts/placeholders';
import type { Template } from '../../../lib/drafts/template';
import { keepTemplateWords, type TemplateWords } from '../../../lib/people/own-templates';
import { insertWords, placeCursor } from './insert-words';
import { PlaceholderList } from './PlaceholderList';
import { TemplateErrors } from './TemplateErrors';
import styles from './Templates.module.css';
import { insertionFor } from './template-words';

const MESSAGE = '[data-part="body"] textarea';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface TemplateEditorProps {
  template: Template;
  storedAt: string;
  /** True where the user has just asked to edit: the keyboard goes into the message. */
  began: boolean;
}

export function TemplateEditor({ template, storedAt, began }: TemplateEditorProps) {
  const { id, occasion, approach, subject, body, note } = template;
  const words = useRef<HTMLDivElement>(null);
  /** The field written in last: placeholders go there. */
  const last = useRef<Field>(null);
  useEffect(() => {
    if (began) words.current?.querySelector<Field>(MESSAGE)?.focus();
  }, [began]);
  const keep = (part: Partial<TemplateWords>) => keepTemplateWords(id, part);
  const insert = (name: PlaceholderName) => {
    const field = last.current?.isConnected ? last.current : words.current?.querySelector<Field>(MESSAGE);
    if (field) insertWords(field, insertionFor(name));
  };
  const goTo = (part: string) => (line: number, column: number) => {
    const field = words.current?.querySelector<Field>(`[data-part="${part}"] :is(input, textarea)`);
    if (field) placeCursor(field, line, column);
  };
  const common = { storedAt, isSame };
  const hasNote = OCCASION_RULES[occasion].channels.some((channel) => channel === 'linkedin-note');
  const { errors, notes } = checkTemplate(body, occasion);
  return (
    <section className={styles.editor} aria-label="Template">
      <h2>Template</h2>
      <AutosavedText
        {...common}
        label="Name"
        hint="What sets it apart from the others for this occasion."
        name={`template approach ${id}`}
        stored={approach}
        save={(typed) => keep({ approach: typed.trim() })}
      />
      <div
        ref={words}
        className={styles.words}
        onFocusCapture={(event) => {
          if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
            last.current = event.target;
        }}
      >
        <div data-part="subject">
          <AutosavedText
            {...common}
            label="Subject"
            name={`template subject ${id}`}
            stored={subject ?? ''}
            save={(typed) => keep({ subject: typed.trim() ? typed : null })}
          />
          <TemplateErrors of="Subject" errors={templateErrors(subject ?? '')} onGo={goTo('subject')} />
        </div>
        <div data-part="body">
          <AutosavedText
            {...common}
            label="Message"
            multiline
            rows={14}
            name={`template body ${id}`}
            stored={body}
            save={(typed) => keep({ body: typed })}
          />
          <TemplateErrors of="Message" errors={errors} notes={notes} onGo={goTo('body')} />
        </div>
        {(hasNote || note !== null) && (
          <div data-part="note">
            <AutosavedText
              {...common}
              label="LinkedIn note"
              hint="Two hundred characters once it is filled in. Empty: the message is used."
              multiline
              rows={5}
              name={`template note ${id}`}
              stored={note ?? ''}
              save={(typed) => keep({ note: typed.trim() ? typed : null })}
            />
            <TemplateErrors of="LinkedIn note" errors={templateErrors(note ?? '')} onGo={goTo('note')} />
          </div>
        )}
      </div>
      <PlaceholderList onInsert={insert} />
    </section>
  );
}

function isSame(one: string, other: string): boolean {
  return one === other || (!one.trim() && !other.trim());
}
