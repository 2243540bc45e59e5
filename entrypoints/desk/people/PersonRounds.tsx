/** Decides how the rounds with a person are told, each with the way to its posting. */
import type { KnownPerson } from '../../../lib/people/known-person';
import { ROUND_NAMES, ROUND_STATE_NAMES } from '../../../lib/words/round-words';
import { dayInWords } from '../../../lib/words/value-words';
import { postingPlace } from '../places';

export function PersonRounds({ rounds, postings }: Pick<KnownPerson, 'rounds' | 'postings'>) {
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">Rounds</h2>
      <ul>
        {rounds.map(({ id, kind, state, at, applicationId }) => {
          const posting = postings.get(applicationId ?? '');
          return (
            <li key={id}>
              {ROUND_NAMES[kind]}{' '}
              <span className="quiet">
                {at ? dayInWords(at) : 'No time yet'} · {ROUND_STATE_NAMES[state]}
              </span>
              {posting && (
                <>
                  {' '}
                  <a href={postingPlace(posting.id)}>
                    {posting.title}, {posting.companyName}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
