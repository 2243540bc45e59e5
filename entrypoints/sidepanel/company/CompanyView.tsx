/** Decides what stands under "About": what its postings state, and what the user makes of it. None of it is scored. */
import { statedFacts } from '../../../lib/company-fit/stated-facts';
import type { ViewProps } from '../view-props';
import { CapturedFacts } from './CapturedFacts';
import styles from './CompanyView.module.css';
import { Culture } from './Culture';
import { Kind } from './Kind';
import { OwnCriteria } from './OwnCriteria';
import { PostingLinks } from './PostingLinks';

export function CompanyView({ known }: ViewProps) {
  const { company, postings, assessment } = known;
  const facts = statedFacts(postings);
  return (
    <div className={styles.view}>
      <CapturedFacts facts={facts} />
      <p className={styles.quiet}>What you decide and note below stands beside the score and never counts into it.</p>
      <Kind company={company} postings={postings} chosen={assessment?.type ?? null} />
      <OwnCriteria company={company} assessment={assessment} />
      <Culture company={company} assessment={assessment} facts={facts} />
      <PostingLinks postings={postings} />
    </div>
  );
}
