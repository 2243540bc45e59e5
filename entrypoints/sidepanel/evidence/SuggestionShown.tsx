/** Decides how one suggestion is shown: the sentence, the point it bears on, why, and which posting says it. */
import { Button } from '../../../components/Button';
import { PassageLink } from '../../../components/company-fit/PassageLink';
import { itemTitle } from '../../../lib/company-fit/framework';
import type { Suggestion } from '../../../lib/company-fit/ledger/suggestions';
import { quoteInShort } from '../../../lib/words/evidence-words';
import styles from './evidence.module.css';

export interface SuggestionShownProps {
  suggestion: Suggestion;
  onAccept: () => void;
  onDismiss: () => void;
}

export function SuggestionShown({ suggestion, onAccept, onDismiss }: SuggestionShownProps) {
  const { sentence, item, reason, posting } = suggestion;
  const named = quoteInShort(sentence);
  return (
    <div className={styles.suggestion}>
      <p className={styles.point}>{itemTitle(item)}</p>
      <blockquote>“{sentence}”</blockquote>
      <p className="quiet">Why: {reason}</p>
      <PassageLink url={posting.url} title={posting.title} quote={sentence} />
      <div className="row">
        <Button aria-label={`Accept as claimed: ${named}`} onClick={onAccept}>
          Accept as claimed
        </Button>
        <Button look="quiet" aria-label={`Dismiss: ${named}`} onClick={onDismiss}>
          Dismiss
        </Button>
      </div>
    </div>
  );
}
