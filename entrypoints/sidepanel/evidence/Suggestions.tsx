/** Decides how sentences of saved postings are offered as evidence: by question, a few at a time, each with its reason. */
import { useMemo, useState } from 'react';
import { useLastAction } from '../../../components/last-action/last-action';
import { questionNamed } from '../../../lib/company-fit/framework';
import { byQuestion, openSuggestions } from '../../../lib/company-fit/ledger/open-suggestions';
import { acceptSuggestion, dismissSuggestion, type Suggestion } from '../../../lib/company-fit/ledger/suggestions';
import type { KnownCompany } from '../../../lib/company-fit/ledger/what-is-known';
import { countInWords } from '../../../lib/words/count-words';
import styles from './evidence.module.css';
import { ShowMore, STEP } from './ShowMore';
import { SuggestionShown } from './SuggestionShown';
import type { Focusing } from './use-focus-kept';
import { useFound } from './use-found';
import { useFolded } from './view-state';

export interface SuggestionsProps {
  known: Pick<KnownCompany, 'postings' | 'ledger' | 'dismissed'>;
  focusing: Focusing;
}

export function Suggestions({ known: { postings, ledger, dismissed }, focusing }: SuggestionsProps) {
  const act = useLastAction((state) => state.act);
  const { folded, fold } = useFolded();
  const [shown, setShown] = useState(STEP);
  const { suggestions, read } = useFound(postings);
  const open = useMemo(() => openSuggestions(suggestions, ledger, dismissed), [suggestions, ledger, dismissed]);
  const inView = open.slice(0, shown);

  const answer = async (one: Suggestion, accepts: boolean) => {
    const at = open.indexOf(one);
    const next = open[at + 1] ?? open[at - 1];
    const target = next ? acceptOf(next) : '#evidence-suggested';
    focusing.keep(target);
    if (await act(accepts ? acceptSuggestion(one) : dismissSuggestion(one))) {
      document.querySelector<HTMLElement>(target)?.focus();
    }
  };
  return (
    <details className={styles.fold} open={!folded} onToggle={(event) => fold(!event.currentTarget.open)}>
      <summary id="evidence-suggested">
        <h2>Suggestions from saved postings</h2>
        <span className="quiet">{open.length > 0 ? new Intl.NumberFormat().format(open.length) : ''}</span>
      </summary>
      <div className={styles.section} aria-busy={read < postings.length}>
        <p className="quiet">{standing(open.length, suggestions.length, read, postings.length)}</p>
        {byQuestion(inView).map(({ question, open: ofQuestion }) => (
          <section key={question} className={styles.group} aria-labelledby={`suggested-${question}`}>
            <h3 id={`suggested-${question}`}>
              {questionNamed(question).number}. {questionNamed(question).title}
            </h3>
            <ul className={styles.list}>
              {ofQuestion.map((one) => (
                <li key={suggestionId(one)} id={suggestionId(one)}>
                  <SuggestionShown
                    suggestion={one}
                    onAccept={() => void answer(one, true)}
                    onDismiss={() => void answer(one, false)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <ShowMore total={open.length} shown={shown} onShow={setShown} next={acceptOf(open[shown])} />
      </div>
    </details>
  );
}

/** How far the reading is and what it came to. */
function standing(open: number, found: number, read: number, postings: number): string {
  if (postings === 0) {
    return 'No posting of this company is saved yet. Save one, and its sentences that bear on a point are offered here.';
  }
  if (read < postings) return `Reading ${countInWords(postings, 'posting', 'postings')} …`;
  const of = countInWords(postings, 'saved posting', 'saved postings');
  if (open > 0) return `Found in ${of}. They count for nothing until you accept them, and then as claims.`;
  return found > 0 ? `You have answered all that was found in ${of}.` : `Nothing in ${of} bears on a point.`;
}

function suggestionId({ mark, item }: Suggestion): string {
  return `suggested-${mark}-${item}`;
}

/** Names the button that accepts a suggestion. */
function acceptOf(suggestion: Suggestion | undefined): string {
  return suggestion ? `#${CSS.escape(suggestionId(suggestion))} button` : '';
}
