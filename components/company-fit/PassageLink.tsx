/** Decides how a page is named from which words were kept, and that a click returns to those words there. */
import { passageUrl } from '../../lib/company-fit/text-fragment';
import styles from './PassageLink.module.css';

export interface PassageLinkProps {
  /** Null where the words come from no page of the web. */
  url: string | null;
  title: string | null;
  /** The words to be found on the page. */
  quote: string;
}

export function PassageLink({ url, title, quote }: PassageLinkProps) {
  const address = url === null ? null : passageUrl(url, quote);
  if (url === null || address === null) return title ? <span className={styles.title}>{title}</span> : null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return (
    <span className={styles.passage}>
      <a href={address} target="_blank" rel="noreferrer" title="Opens the page at these words, in a new tab">
        {title ?? host}
      </a>
      {title && <span className={styles.host}> {host}</span>}
    </span>
  );
}
