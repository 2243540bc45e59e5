/** Decides how evidence kept from a page of no known company waits, and how it is filed under the one in view. */
import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../components/Button';
import { useLastAction } from '../../components/last-action/last-action';
import { deleteEvidence, editEvidence } from '../../lib/company-fit/ledger/edit-evidence';
import { db } from '../../lib/db/database';
import type { Company } from '../../lib/records/company';
import { UNFILED } from '../../lib/records/evidence';
import { countInWords } from '../../lib/words/count-words';
import { quoteInShort } from '../../lib/words/evidence-words';

export function Unfiled({ company }: { company: Company | null }) {
  const pieces = useLiveQuery(() => db.evidence.where('companyId').equals(UNFILED).toArray());
  const act = useLastAction((state) => state.act);
  if (!pieces?.length) return null;
  return (
    <details className="unfiled">
      <summary>{countInWords(pieces.length, 'kept piece waits', 'kept pieces wait')} for a company</summary>
      <ul>
        {pieces.map((piece) => (
          <li key={piece.id}>
            <blockquote>{piece.quote}</blockquote>
            <p className="quiet">{piece.pageTitle ?? piece.url}</p>
            <div className="row">
              {company && (
                <Button
                  aria-label={`It is about ${company.name}: ${quoteInShort(piece.quote)}`}
                  onClick={() => void act(editEvidence(piece.id, { companyId: company.id }))}
                >
                  It is about {company.name}
                </Button>
              )}
              <Button
                look="danger"
                aria-label={`Delete: ${quoteInShort(piece.quote)}`}
                onClick={() => void act(deleteEvidence([piece.id]))}
              >
                Delete
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {!company && <p className="quiet">Look up or add the company above; then it can be filed there.</p>}
    </details>
  );
}
