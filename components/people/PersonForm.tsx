/** Decides how a person is written down or corrected: each field with what it is for, problems beside it. Storing is the caller's. */
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type PersonDraft, type PersonProblems, personProblems } from '../../lib/people/person-draft';
import { CHANNELS, CONTACT_ROLES, type ContactRole, WARMTHS, type Warmth } from '../../lib/records/contact';
import { CHANNEL_NAMES, CONTACT_ROLE_NAMES, WARMTH_NAMES } from '../../lib/words/contact-words';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './PersonForm.module.css';

export interface PersonFormProps {
  /** Names the form for screen readers. */
  label: string;
  draft: PersonDraft;
  onType: (more: Partial<PersonDraft>) => void;
  /** Called where nothing is left to correct. */
  onStore: () => Promise<void>;
  storeLabel: string;
  /** Why it was not stored, and ways on from there. */
  refusal?: ReactNode;
  /** Buttons beside the one that stores. */
  others?: ReactNode;
}

type TextField = 'name' | 'headline' | 'howMet' | 'mutual' | 'email' | 'profileUrl';

export function PersonForm({ label, draft, onType, onStore, storeLabel, refusal, others }: PersonFormProps) {
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // It appears where the user has just asked to write.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const problems: PersonProblems = tried ? personProblems(draft) : {};
  const store = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy) return;
    if (Object.keys(personProblems(draft)).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(true);
    await onStore();
    setBusy(false);
  };
  const text = (field: TextField, name: string, hint?: string, type = 'text') => (
    <Field label={name} hint={hint} required={field === 'name'} error={problems[field]}>
      {(control) => (
        <input
          {...control}
          type={type}
          autoComplete="off"
          maxLength={field === 'email' ? 320 : 2_000}
          placeholder={type === 'url' ? 'https://' : undefined}
          value={draft[field]}
          onChange={(event) => onType({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form ref={form} className={styles.form} noValidate aria-label={label} onSubmit={(event) => void store(event)}>
      <div className={styles.pair}>
        {text('name', 'Name')}
        {text('headline', 'Position', 'As they put it: “Staff ML Engineer, Acme”.')}
      </div>
      <Roles roles={draft.roles} onChoose={(roles) => onType({ roles })} />
      <div className={styles.pair}>
        <Field label="How well they know you">
          {(control) => (
            <select
              {...control}
              value={draft.warmth}
              onChange={(event) => onType({ warmth: event.target.value as Warmth })}
            >
              {WARMTHS.map((one) => (
                <option key={one} value={one}>
                  {WARMTH_NAMES[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Likes to be reached by" hint="Ask them how they like to be reached.">
          {(control) => (
            <select
              {...control}
              value={draft.prefers}
              onChange={(event) => onType({ prefers: event.target.value as PersonDraft['prefers'] })}
            >
              <option value="">Not known yet</option>
              {CHANNELS.map((one) => (
                <option key={one} value={one}>
                  {CHANNEL_NAMES[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className={styles.pair}>
        {text('howMet', 'How you met', '“at PyData Lisbon”. Messages remind them of it.')}
        {text('mutual', 'Somebody you both know', 'By name, where they are no contact of yours.')}
      </div>
      <div className={styles.pair}>
        {text('email', 'E-mail', undefined, 'email')}
        {text('profileUrl', 'Address of their page', undefined, 'url')}
      </div>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={draft.keepInTouch}
          onChange={(event) => onType({ keepInTouch: event.target.checked })}
        />
        Keep in touch: remind me to write each quarter
      </label>
      <div role="alert">{refusal}</div>
      <div className={styles.ways}>
        <Button look="main" type="submit" disabled={busy}>
          {storeLabel}
        </Button>
        {others}
      </div>
    </form>
  );
}

function Roles({ roles, onChoose }: { roles: readonly ContactRole[]; onChoose: (roles: ContactRole[]) => void }) {
  return (
    <fieldset className={styles.roles}>
      <legend>What they are to you</legend>
      {CONTACT_ROLES.map((role) => (
        <label key={role} className={styles.tick}>
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...roles, role] : roles.filter((one) => one !== role))
            }
          />
          {CONTACT_ROLE_NAMES[role]}
        </label>
      ))}
    </fieldset>
  );
}
