/** Decides how a template is previewed: as which kind of message, how long, and on which facts. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useMemo, useState } from 'react';
import { type DraftChannel, fits } from '../../../lib/drafts/channels';
import { templateErrors } from '../../../lib/drafts/check-template';
import { composeDraft } from '../../../lib/drafts/compose';
import { countText } from '../../../lib/drafts/count-text';
import { type DraftLength, textOf } from '../../../lib/drafts/draft';
import type { Template } from '../../../lib/drafts/template';
import { exampleFacts } from '../../../lib/people/example-facts';
import { latestFacts } from '../../../lib/people/latest-facts';
import { ownProfile } from '../../../lib/people/own-profile';
import { countInWords } from '../../../lib/words/count-words';
import { Choice } from './Choice';
import { DraftPreview } from './DraftPreview';
import styles from './Templates.module.css';
import { useTemplatesView } from './templates-view';

const KINDS: readonly (readonly [DraftChannel, string])[] = [
  ['email', 'E-mail'],
  ['linkedin-note', 'LinkedIn note'],
];
const LENGTH_NAMES: readonly (readonly [DraftLength, string])[] = [
  ['short', 'Short'],
  ['long', 'Long'],
];

export function TemplatePreview({ template }: { template: Template }) {
  const { language, subject, body, note } = template;
  const heading = useId();
  const { length, facts: chosen, see } = useTemplatesView();
  const [asNote, setAsNote] = useState(false);
  const latest = useLiveQuery(() => latestFacts(language), [language]);
  const premium = useLiveQuery(async () => (await ownProfile()).premium ?? false);
  const nothing = latest?.about.length === 0;
  const onExamples = chosen === 'examples' || nothing;
  const channel: DraftChannel = asNote && note !== null ? 'linkedin-note' : 'email';
  const facts = useMemo(() => (onExamples ? exampleFacts(language) : latest?.facts), [onExamples, language, latest]);
  const broken = [subject, body, note].some((text) => text !== null && templateErrors(text).length > 0);
  const draft = useMemo(
    () => (facts && !broken ? composeDraft({ template, facts, channel, length, premium: premium ?? false }) : null),
    [template, facts, broken, channel, length, premium],
  );
  return (
    <section className={styles.side} aria-labelledby={heading}>
      <h2 id={heading}>Preview</h2>
      {note !== null && (
        <Choice legend="As" options={KINDS} value={channel} onChoose={(one) => setAsNote(one === 'linkedin-note')} />
      )}
      {channel === 'email' && (
        <Choice legend="Length" options={LENGTH_NAMES} value={length} onChoose={(one) => see({ length: one })} />
      )}
      {nothing ? (
        <p className="quiet">Shown on examples: no posting and no person is kept yet.</p>
      ) : (
        <Choice
          legend="Facts"
          options={[
            ['latest', `Your latest: ${latest?.about.join('; ') ?? ''}`],
            ['examples', 'Examples'],
          ]}
          value={chosen}
          onChoose={(one) => see({ facts: one })}
        />
      )}
      {broken && <p>The preview comes back when the errors are mended.</p>}
      {draft && <DraftPreview draft={draft} />}
      {draft && <p className="quiet">{sizeOf(draft.text(), draft.subject && textOf(draft.subject))}</p>}
    </section>
  );

  function sizeOf(text: string, shownSubject: string | null): string {
    const { characters, words } = countText(text);
    const { body: fit } = fits({ subject: shownSubject, body: text }, channel, premium ?? false);
    const most = fit.most === null ? '' : ` of ${fit.most}`;
    const over = fit.over ? `: ${fit.over} too many` : '';
    return `${countInWords(words, 'word', 'words')}, ${characters}${most} characters${over}`;
  }
}
