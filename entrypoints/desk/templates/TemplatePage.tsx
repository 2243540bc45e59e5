/** Decides what one template shows: its words, to read or to edit, beside a preview; and how ours comes back. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { useLastAction } from '../../../components/last-action/last-action';
import { EmptyNote, Note } from '../../../components/Note';
import { db } from '../../../lib/db/database';
import { OCCASION_RULES } from '../../../lib/drafts/occasions';
import type { Template } from '../../../lib/drafts/template';
import { changeOurs, listTemplates, removeTemplate } from '../../../lib/people/own-templates';
import { LANGUAGE_NAMES } from '../../../lib/words/write-words';
import { TEMPLATES } from '../places';
import { useTitle } from '../use-title';
import { PlaceholderList } from './PlaceholderList';
import { TemplateEditor } from './TemplateEditor';
import { TemplatePreview } from './TemplatePreview';
import styles from './Templates.module.css';
import { ORIGIN_NAMES } from './template-words';

export function TemplatePage({ id }: { id: string }) {
  const listed = useLiveQuery(
    async () =>
      listTemplates(await db.ownTemplates.toArray()).find(({ template }) => template.id === id) ?? ('none' as const),
    [id],
  );
  const [began, setBegan] = useState(false);
  const act = useLastAction((state) => state.act);
  useTitle(listed && listed !== 'none' ? listed.template.approach : 'Template');
  if (!listed) return null;
  if (listed === 'none') {
    return (
      <EmptyNote actions={<a href={TEMPLATES}>See all templates</a>}>
        This template is not there. If you have just deleted it, undo below brings it back.
      </EmptyNote>
    );
  }
  const { template, origin, works, updatedAt } = listed;
  const { title, to } = OCCASION_RULES[template.occasion];
  return (
    <article className="page">
      <p className="way-back">
        <a href={TEMPLATES}>All templates</a>
      </p>
      <h1>{template.approach}</h1>
      <p className="quiet">
        {title} · {to} · {LANGUAGE_NAMES[template.language]} · {ORIGIN_NAMES[origin]}
      </p>
      <div className="actions">
        {origin === 'ours' && (
          <Button
            look="main"
            onClick={() => {
              setBegan(true);
              void act(changeOurs(id));
            }}
          >
            Edit
          </Button>
        )}
        {origin === 'changed' && <Button onClick={() => void act(removeTemplate(id))}>Restore ours</Button>}
        {origin === 'own' && (
          <Button look="danger" onClick={() => void act(removeTemplate(id))}>
            Delete
          </Button>
        )}
      </div>
      {!works && (
        <Note look="warn">
          <p>
            {origin === 'changed'
              ? 'Your version has errors or is empty. Until it is mended, ours is offered in its place.'
              : 'This template has errors or is empty. It is not offered until it is mended.'}
          </p>
        </Note>
      )}
      <div className={styles.columns}>
        {updatedAt ? (
          <TemplateEditor key={id} template={template} storedAt={updatedAt} began={began} />
        ) : (
          <div className={styles.editor}>
            <TemplateWords template={template} />
            <PlaceholderList onInsert={null} />
          </div>
        )}
        <TemplatePreview template={template} />
      </div>
    </article>
  );
}

function TemplateWords({ template: { subject, body, note, language } }: { template: Template }) {
  const parts = [
    ['Subject', subject],
    ['Message', body],
    ['LinkedIn note', note],
  ] as const;
  return (
    <section className={styles.words} aria-label="Template">
      <h2>Template</h2>
      {parts.map(
        ([name, text]) =>
          text !== null && (
            <div key={name}>
              <h3>{name}</h3>
              <p className={styles.template} lang={language}>
                {text}
              </p>
            </div>
          ),
      )}
    </section>
  );
}
