/** Decides how what the user says of themself is written in one language, each field with where messages use it. */
import { AutosavedText } from '../../../components/autosave/AutosavedText';
import { keepOwnWords, wordsChange, wordsIn } from '../../../lib/people/own-profile';
import type { Language } from '../../../lib/records/languages';
import type { OwnWords, Profile } from '../../../lib/records/profile';
import { LANGUAGE_NAMES } from '../../../lib/words/write-words';
import { isSameLine } from './is-same-line';
import styles from './Profile.module.css';
import { Strengths } from './Strengths';

type Line = Exclude<keyof OwnWords, 'strengths'>;

const LINES: readonly (readonly [Line, label: string, used: string, rows: number])[] = [
  [
    'headline',
    'Headline',
    'What you do, in a phrase: “Data scientist, demand forecasting”. Used where you introduce yourself.',
    1,
  ],
  ['distinct', 'What makes you distinct', 'One sentence, as you would say it. Used in nearly every first message.', 2],
  ['looksFor', 'What you look for', 'In a phrase: “ML engineering in Lisbon or remote”. Used towards recruiters.', 1],
];

export interface OwnWordsFormProps {
  profile: Profile;
  language: Language;
  /** True for a language they write in: it stands open. */
  written: boolean;
}

export function OwnWordsForm({ profile, language, written }: OwnWordsFormProps) {
  const words = wordsIn(profile, language);
  const name = LANGUAGE_NAMES[language];
  return (
    <details className={styles.part} open={written}>
      <summary>
        <h2>Your words in {name}</h2>
      </summary>
      <div className={styles.words}>
        {LINES.map(([field, label, used, rows]) => (
          <AutosavedText
            key={field}
            label={label}
            hint={used}
            multiline={rows > 1}
            rows={rows}
            name={`profile ${field} ${language}`}
            stored={words[field] ?? ''}
            storedAt={profile.updatedAt}
            isSame={isSameLine}
            save={(typed) => keepOwnWords((before) => wordsChange(before, language, { [field]: typed }))}
          />
        ))}
        <Strengths profile={profile} language={language} />
      </div>
    </details>
  );
}
