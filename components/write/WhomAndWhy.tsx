/** Decides how the user sees and chooses to whom a message goes, about which posting, and for what occasion. */
import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/database';
import type { DraftedOccasion } from '../../lib/drafts/draft';
import { DRAFTED_OCCASIONS, OCCASION_RULES } from '../../lib/drafts/occasions';
import { postingsToWriteAbout } from '../../lib/people/find-postings';
import type { WriteAbout } from '../../lib/people/write-about';
import { Field } from '../Field';
import { PersonChoice } from './PersonChoice';
import type { Desk } from './use-writing';
import styles from './write.module.css';

export interface WhomAndWhyProps {
  desk: Desk;
  onAbout: (about: WriteAbout) => void;
  onOccasion: (occasion: DraftedOccasion) => void;
}

export function WhomAndWhy({ desk, onAbout, onOccasion }: WhomAndWhyProps) {
  const { gathered, occasion, likely } = desk;
  const { fits, to } = OCCASION_RULES[occasion];
  return (
    <section className={styles.whom} aria-label="To whom and for what">
      <div className={styles.pair}>
        <PersonChoice gathered={gathered} onChoose={(contactId) => onAbout({ ...gathered.about, contactId })} />
        <AboutChoice desk={desk} onAbout={onAbout} />
      </div>
      <Field
        label="Occasion"
        hint={
          likely.occasion === occasion ? likely.why : `${fits} Likely now: ${OCCASION_RULES[likely.occasion].title}.`
        }
      >
        {(control) => (
          <select
            {...control}
            value={occasion}
            title={`To: ${to}`}
            onChange={({ target }) => onOccasion(DRAFTED_OCCASIONS.find((one) => one === target.value) ?? occasion)}
          >
            {DRAFTED_OCCASIONS.map((one) => (
              <option key={one} value={one}>
                {OCCASION_RULES[one].title}
                {one === likely.occasion ? ' (likely)' : ''}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}

function AboutChoice({ desk: { gathered }, onAbout }: Pick<WhomAndWhyProps, 'desk' | 'onAbout'>) {
  const { about, company, posting } = gathered;
  const found = useLiveQuery(() => postingsToWriteAbout(about.companyId, db), [about.companyId]) ?? [];
  const own = about.applicationId && posting ? [{ applicationId: about.applicationId, name: posting.title }] : [];
  const listed = [...own, ...found.filter(({ applicationId }) => applicationId !== about.applicationId)];
  return (
    <Field label="Posting">
      {(control) => (
        <select
          {...control}
          value={about.applicationId ?? ''}
          onChange={({ target }) =>
            onAbout({
              ...about,
              applicationId: target.value || null,
              companyId: target.value ? null : about.companyId,
              roundId: null,
            })
          }
        >
          <option value="">{company ? `None, but ${company.name}` : 'None in particular'}</option>
          {listed.map(({ applicationId, name }) => (
            <option key={applicationId} value={applicationId}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
