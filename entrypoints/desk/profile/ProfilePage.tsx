/** Decides what the profile shows: who the user is, what they say of themself in each language, and a message made of it. */
import { useLiveQuery } from 'dexie-react-hooks';
import { languagesOf, ownProfile } from '../../../lib/people/own-profile';
import { LANGUAGES } from '../../../lib/records/languages';
import { useTitle } from '../use-title';
import { Links } from './Links';
import { OwnWordsForm } from './OwnWordsForm';
import styles from './Profile.module.css';
import { ProfilePreview } from './ProfilePreview';
import { WhoYouAre } from './WhoYouAre';

export function ProfilePage() {
  useTitle('Profile');
  const profile = useLiveQuery(() => ownProfile());
  if (!profile) return null;
  const written = languagesOf(profile);
  const order = [...written, ...LANGUAGES.filter((one) => !written.includes(one))];
  return (
    <div className="page">
      <h1>Your profile</h1>
      <p className={styles.lead}>
        Drafts take what they say of you from here, word for word, and from nowhere else. Whatever you leave empty shows
        as a blank or is left out. Everything is stored as you write.
      </p>
      <div className={styles.columns}>
        <div className={styles.forms}>
          <WhoYouAre profile={profile} />
          <Links profile={profile} />
          {order.map((language) => (
            <OwnWordsForm key={language} profile={profile} language={language} written={written.includes(language)} />
          ))}
        </div>
        <ProfilePreview profile={profile} />
      </div>
    </div>
  );
}
