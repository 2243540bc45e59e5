/** Decides how strengths are kept: the best first, each with its proof. Messages name the first, cover notes up to three. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { AutosavedText } from '../../../components/autosave/AutosavedText';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { changeProfile, keepOwnWords, type Strength, wordsChange, wordsIn } from '../../../lib/people/own-profile';
import type { Language } from '../../../lib/records/languages';
import type { Profile } from '../../../lib/records/profile';
import { quoteInShort } from '../../../lib/words/evidence-words';
import { LANGUAGE_NAMES } from '../../../lib/words/write-words';
import { isSameLine } from './is-same-line';
import styles from './Profile.module.css';

/** How the sentence begins that a strength completes. */
const BEGINS: Readonly<Record<Language, string>> = { en: 'I am good at …', de: 'Ich bin gut darin, …' };

export function Strengths({ profile, language }: { profile: Profile; language: Language }) {
  const { strengths } = wordsIn(profile, language);
  const numbered = strengths.map((one, index) => ({ ...one, index, key: `${strengths.length} ${index}` }));
  const heading = useId();
  const act = useLastAction((state) => state.act);
  const made = (make: (before: Strength[]) => Strength[]) => (before: Profile) =>
    wordsChange(before, language, { strengths: make([...wordsIn(before, language).strengths]) });
  const change = (make: (before: Strength[]) => Strength[], label: string) => act(changeProfile(made(make), label));
  const keep = (index: number, part: Partial<Strength>) =>
    keepOwnWords(made((all) => all.map((one, at) => (at === index ? { ...one, ...part } : one))));
  return (
    <section className={styles.strengths} aria-labelledby={heading}>
      <h3 id={heading}>Strengths</h3>
      <p className="quiet">
        The first stands in messages to recruiters and referrers, the first three in a note to a hiring manager.
      </p>
      <ol>
        {numbered.map(({ claim, proof, index, key }) => (
          <li key={key}>
            <AutosavedText
              label={`${index + 1}. ${BEGINS[language]}`}
              name={`profile claim ${language} ${index}`}
              stored={claim}
              storedAt={profile.updatedAt}
              isSame={isSameLine}
              save={(typed) => keep(index, { claim: typed })}
            />
            <AutosavedText
              label="Proof, with a number"
              name={`profile proof ${language} ${index}`}
              stored={proof ?? ''}
              storedAt={profile.updatedAt}
              isSame={isSameLine}
              save={(typed) => keep(index, { proof: typed })}
            />
            <div className="actions">
              {index > 0 && (
                <Button
                  look="quiet"
                  aria-label={`Move up: ${quoteInShort(claim)}`}
                  onClick={() => void change((all) => movedUp(all, index), 'Changed the order of your strengths')}
                >
                  Move up
                </Button>
              )}
              <Button
                look="quiet"
                aria-label={`Remove strength: ${quoteInShort(claim)}`}
                onClick={() => void change((all) => all.filter((_, at) => at !== index), 'Removed a strength')}
              >
                Remove
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <AddStrength
        language={language}
        first={strengths.length === 0}
        onAdd={(one) => change((all) => [...all, one], 'Added a strength')}
      />
    </section>
  );
}

interface AddStrengthProps {
  language: Language;
  /** True where there is none yet. */
  first: boolean;
  onAdd: (one: Strength) => Promise<boolean>;
}

function AddStrength({ language, first, onAdd }: AddStrengthProps) {
  const [claim, setClaim] = useState('');
  const [proof, setProof] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!claim.trim()) return field.current?.focus();
    if (!(await onAdd({ claim, proof: proof.trim() || null }))) return;
    setClaim('');
    setProof('');
    setTried(false);
    field.current?.focus();
  };
  return (
    <form
      className={styles.add}
      noValidate
      aria-label={`New strength in ${LANGUAGE_NAMES[language]}`}
      onSubmit={(event) => void add(event)}
    >
      <Field
        label={first ? BEGINS[language] : `Another: ${BEGINS[language]}`}
        error={tried && !claim.trim() ? 'Say what you are good at.' : undefined}
      >
        {(control) => (
          <input {...control} ref={field} value={claim} onChange={(event) => setClaim(event.target.value)} />
        )}
      </Field>
      <Field label="Proof, with a number" hint="“400 shops, 12 % less waste”">
        {(control) => <input {...control} value={proof} onChange={(event) => setProof(event.target.value)} />}
      </Field>
      <div>
        <Button type="submit">Add strength</Button>
      </div>
    </form>
  );
}

function movedUp(all: readonly Strength[], index: number): Strength[] {
  const next = [...all];
  const [moved] = next.splice(index, 1);
  if (moved) next.splice(index - 1, 0, moved);
  return next;
}
