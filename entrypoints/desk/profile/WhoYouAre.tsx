/** Decides how name, signature, tone, languages and LinkedIn account are told, each with where it is used. */
import { useId } from 'react';
import { AutosavedText } from '../../../components/autosave/AutosavedText';
import { Button } from '../../../components/Button';
import { useChosen } from '../../../components/company-fit/use-chosen';
import { useLastAction } from '../../../components/last-action/last-action';
import { changeProfile, keepOwnWords, languagesOf, withLanguage } from '../../../lib/people/own-profile';
import { LANGUAGES, type Language } from '../../../lib/records/languages';
import type { Profile, Tone } from '../../../lib/records/profile';
import { LANGUAGE_NAMES } from '../../../lib/words/write-words';
import { Choice } from '../templates/Choice';
import { isSameLine } from './is-same-line';
import styles from './Profile.module.css';

const TONE_NAMES: readonly (readonly [Tone, string])[] = [
  ['plain', 'Plain'],
  ['warm', 'Warm'],
];
const ACCOUNTS = [
  ['free', 'Free: notes of 200 characters'],
  ['premium', 'Premium: notes of 300'],
] as const;

export function WhoYouAre({ profile }: { profile: Profile }) {
  const { name, signature, tone = 'plain', premium = false, updatedAt } = profile;
  const heading = useId();
  const act = useLastAction((state) => state.act);
  const [shownTone, chooseTone] = useChosen(tone, (one) =>
    act(changeProfile(() => ({ tone: one }), `Changed the tone to ${one}`)),
  );
  const [shownPremium, choosePremium] = useChosen(premium, (one) =>
    act(changeProfile(() => ({ premium: one }), 'Changed the LinkedIn account')),
  );
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading}>You</h2>
      <AutosavedText
        label="Your name"
        hint="Stands at the end of every message."
        name="profile name"
        stored={name ?? ''}
        storedAt={updatedAt}
        isSame={isSameLine}
        save={(typed) => keepOwnWords(() => ({ name: typed }))}
      />
      <AutosavedText
        label="Signature"
        hint="Stands in place of your name and first link at the end of e-mails. Leave it empty to sign with those."
        multiline
        rows={3}
        name="profile signature"
        stored={signature ?? ''}
        storedAt={updatedAt}
        isSame={isSameLine}
        save={(typed) => keepOwnWords(() => ({ signature: typed }))}
      />
      <Choice legend="Tone" options={TONE_NAMES} value={shownTone} onChoose={chooseTone} />
      <p className="quiet">Some sentences of ours have a warmer form. Your own words are never changed.</p>
      <Languages languages={languagesOf(profile)} />
      <Choice
        legend="LinkedIn account"
        options={ACCOUNTS}
        value={shownPremium ? 'premium' : 'free'}
        onChoose={(one) => choosePremium(one === 'premium')}
      />
    </section>
  );
}

function Languages({ languages: stored }: { languages: readonly Language[] }) {
  const act = useLastAction((state) => state.act);
  const [chosen, choose] = useChosen(stored.join(' '), (next) =>
    act(changeProfile(() => ({ languages: listed(next) }), 'Changed the languages you write in')),
  );
  const languages = listed(chosen);
  const change = (language: Language, how: 'on' | 'off' | 'first') =>
    choose(withLanguage(languages, language, how).join(' '));
  return (
    <fieldset className={styles.languages}>
      <legend>Languages you write in</legend>
      <ol>
        {[...languages, ...LANGUAGES.filter((one) => !languages.includes(one))].map((language) => {
          const written = languages.includes(language);
          return (
            <li key={language}>
              <label>
                <input
                  type="checkbox"
                  checked={written}
                  disabled={written && languages.length === 1}
                  onChange={(event) => change(language, event.target.checked ? 'on' : 'off')}
                />
                {LANGUAGE_NAMES[language]}
              </label>
              {language === languages[0] ? (
                <span className="quiet">proposed first</span>
              ) : (
                written && (
                  <Button
                    look="quiet"
                    aria-label={`Propose ${LANGUAGE_NAMES[language]} first`}
                    onClick={() => change(language, 'first')}
                  >
                    Propose first
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

function listed(joined: string): Language[] {
  return joined.split(' ').flatMap((name) => LANGUAGES.find((one) => one === name) ?? []);
}
