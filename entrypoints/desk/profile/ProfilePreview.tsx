/** Decides which message shows what the profile gives: a short request for advice, the other side of it made up. */
import { useId, useState } from 'react';
import { composeDraft } from '../../../lib/drafts/compose';
import { factsFrom } from '../../../lib/drafts/facts';
import { templatesFor } from '../../../lib/drafts/templates/ours';
import { exampleFacts } from '../../../lib/people/example-facts';
import { languagesOf, senderFrom } from '../../../lib/people/own-profile';
import { localDay } from '../../../lib/reading/calendar';
import type { Language } from '../../../lib/records/languages';
import type { Profile } from '../../../lib/records/profile';
import { LANGUAGE_NAMES } from '../../../lib/words/write-words';
import { Choice } from '../templates/Choice';
import { DraftPreview } from '../templates/DraftPreview';
import styles from './Profile.module.css';

export function ProfilePreview({ profile }: { profile: Profile }) {
  const heading = useId();
  const languages = languagesOf(profile);
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = languages.find((one) => one === chosen) ?? languages[0] ?? 'en';
  const draft = requestOf(profile, language);
  return (
    <section className={styles.preview} aria-labelledby={heading}>
      <h2 id={heading}>A message of yours</h2>
      <p className="quiet">A short request for advice, to somebody made up, with what you have written so far.</p>
      {languages.length > 1 && (
        <Choice
          legend="Language"
          options={languages.map((one) => [one, LANGUAGE_NAMES[one]])}
          value={language}
          onChoose={setChosen}
        />
      )}
      {draft && <DraftPreview draft={draft} />}
    </section>
  );
}

function requestOf(profile: Profile, language: Language) {
  const [template] = templatesFor('informational-request', language);
  if (!template) return null;
  const own = factsFrom({
    profile: senderFrom(profile),
    ...{ contact: null, company: null, posting: null, application: null, round: null, offer: null, mutual: null },
    ...{ evidence: [], interviewers: [], messages: [], typed: {} },
    language,
    today: localDay(new Date()) ?? '',
  });
  const { 'to.other': _, ...mine } = own;
  const facts = { ...exampleFacts(language, 'me.'), ...mine };
  return composeDraft({ template, facts, channel: 'email', length: 'short', premium: profile.premium ?? false });
}
