/**
 * Decides how a stored description is drawn: canonical HTML, cleaned once more right before it is shown, as nodes.
 * The cleaner is fetched only when a description is opened; until then its words stand as text.
 */
import { useEffect, useRef, useState } from 'react';
import { KEPT_ELEMENTS } from '../lib/records/canonical-html';
import type { Description as PostingDescription } from '../lib/records/posting';
import styles from './Description.module.css';

export function Description({ description }: { description: PostingDescription }) {
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  const { html, text } = description;
  useEffect(() => {
    let current = true;
    cleaned(html).then(
      (nodes) => {
        if (!current || !place.current) return;
        place.current.replaceChildren(nodes);
        setDrawn(true);
      },
      () => setDrawn(false),
    );
    return () => {
      current = false;
    };
  }, [html]);
  return (
    <div className={styles.description}>
      <div ref={place} hidden={!drawn} />
      {!drawn && <div className={styles.text}>{text}</div>}
    </div>
  );
}

/** Links open beside the extension and tell the other page nothing. */
async function cleaned(html: string): Promise<DocumentFragment> {
  const { default: purify } = await import('dompurify');
  const nodes = purify.sanitize(html, {
    ALLOWED_TAGS: [...KEPT_ELEMENTS],
    ALLOWED_ATTR: ['href'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of nodes.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return nodes;
}
