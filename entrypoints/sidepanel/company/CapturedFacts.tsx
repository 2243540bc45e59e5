/** Decides how what a company's postings state of it is shown, and who stated it. */
import type { StatedFact } from '../../../lib/company-fit/stated-facts';
import { COMPANY_FACT_NAMES } from '../../../lib/words/field-words';
import styles from './CompanyView.module.css';
import { StatedIn } from './StatedIn';

export function CapturedFacts({ facts }: { facts: readonly StatedFact[] }) {
  const byPosting = [...Map.groupBy(facts, ({ posting }) => posting).entries()];
  return (
    <section className={styles.section} aria-labelledby="captured-facts">
      <h2 id="captured-facts">As its postings state</h2>
      {byPosting.map(([posting, stated]) => (
        <div key={posting.id}>
          <dl className={styles.facts}>
            {stated.map(({ name, value }) => (
              <div key={name}>
                <dt>{COMPANY_FACT_NAMES[name]}</dt>
                <dd>{name === 'website' ? <Website address={value} /> : value}</dd>
              </div>
            ))}
          </dl>
          <StatedIn posting={posting} />
        </div>
      ))}
      {facts.length === 0 && (
        <p className={styles.quiet}>No saved posting states its size, industry or age. Save one that does.</p>
      )}
    </section>
  );
}

/** A link only where the words are an address of the web. */
function Website({ address }: { address: string }) {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return address;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {new URL(address).hostname}
    </a>
  );
}
