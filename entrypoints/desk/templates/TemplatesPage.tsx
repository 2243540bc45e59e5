/** Decides how templates are listed: by occasion in one language, with where each comes from, and the way to a new one. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { Button } from '../../../components/Button';
import { useLastAction } from '../../../components/last-action/last-action';
import { db } from '../../../lib/db/database';
import type { DraftedOccasion } from '../../../lib/drafts/draft';
import { DRAFTED_OCCASIONS, OCCASION_RULES } from '../../../lib/drafts/occasions';
import { DRAFT_LANGUAGES, type DraftLanguage } from '../../../lib/drafts/placeholders';
import { languagesOf, ownProfile } from '../../../lib/people/own-profile';
import { addTemplate, type ListedTemplate, listTemplates } from '../../../lib/people/own-templates';
import { LANGUAGE_NAMES } from '../../../lib/words/write-words';
import { templatePlace } from '../places';
import { useTitle } from '../use-title';
import { Choice } from './Choice';
import styles from './Templates.module.css';
import { ORIGIN_NAMES } from './template-words';
import { useTemplatesView } from './templates-view';

const LANGUAGES = DRAFT_LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]] as const);

export function TemplatesPage() {
  useTitle('Templates');
  const stored = useLiveQuery(async () => ({
    listed: listTemplates(await db.ownTemplates.toArray()),
    first: languagesOf(await ownProfile())[0] ?? 'en',
  }));
  const { language: chosen, choose } = useTemplatesView();
  if (!stored) return null;
  const language = chosen ?? stored.first;
  const shown = Map.groupBy(
    stored.listed.filter(({ template }) => template.language === language),
    ({ template }) => template.occasion,
  );
  return (
    <div className="page">
      <h1>Templates</h1>
      <p className={styles.lead}>
        Messages are drafted from these, with your facts in place of the names in braces. Change ours, or add your own;
        ours can always be restored.
      </p>
      <Choice legend="Language" options={LANGUAGES} value={language} onChoose={choose} />
      {DRAFTED_OCCASIONS.map((occasion) => (
        <OccasionTemplates key={occasion} occasion={occasion} language={language} listed={shown.get(occasion) ?? []} />
      ))}
    </div>
  );
}

interface OccasionTemplatesProps {
  occasion: DraftedOccasion;
  language: DraftLanguage;
  listed: readonly ListedTemplate[];
}

function OccasionTemplates({ occasion, language, listed }: OccasionTemplatesProps) {
  const { title, to, fits } = OCCASION_RULES[occasion];
  const id = useId();
  const [busy, setBusy] = useState(false);
  const act = useLastAction((state) => state.act);
  const add = async () => {
    setBusy(true);
    const adding = addTemplate(occasion, language);
    const [done, made] = await Promise.all([act(adding), adding]);
    setBusy(false);
    if (done && made.ok) location.hash = templatePlace(made.value.id);
  };
  return (
    <section className={styles.occasion} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="quiet">
        {to}. {fits}
      </p>
      <ul className={styles.list}>
        {listed.map(({ template, origin, works }) => (
          <li key={template.id}>
            <a href={templatePlace(template.id)}>{template.approach}</a>
            <span className="quiet">
              {ORIGIN_NAMES[origin]}
              {template.note !== null && ' · with a LinkedIn note'}
            </span>
            {!works && <span className={styles.unfit}>Has errors: not offered</span>}
          </li>
        ))}
      </ul>
      <div>
        <Button look="quiet" disabled={busy} aria-label={`New template: ${title}`} onClick={() => void add()}>
          New template
        </Button>
      </div>
    </section>
  );
}
