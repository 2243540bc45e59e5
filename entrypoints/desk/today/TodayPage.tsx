/** Decides how Today stands on the desk. */
import type { Links } from '../../../components/today/links';
import { Today } from '../../../components/today/Today';
import { postingPlace, writePlace } from '../places';
import { useTitle } from '../use-title';
import styles from './TodayPage.module.css';

const WITHIN: Links = {
  posting: (id) => ({ href: postingPlace(id) }),
  write: (wish) => ({ href: writePlace(wish) }),
};

export function TodayPage() {
  useTitle('Today');
  return (
    <div className={`page ${styles.page}`}>
      <Today links={WITHIN} />
    </div>
  );
}
