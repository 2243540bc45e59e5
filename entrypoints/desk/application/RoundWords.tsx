/** Decides which notes a round has, and that each is saved as it is written. */
import { AutosavedText } from '../../../components/autosave/AutosavedText';
import { keepRoundWords, type RoundWords as Words } from '../../../lib/pipeline/rounds';
import type { Round } from '../../../lib/records/round';
import { Fold } from './Fold';

const AFTERWARDS: readonly [keyof Words, string, string?][] = [
  ['questionsAsked', 'Questions they asked'],
  ['discussed', 'What was discussed', 'Something to come back to in your thank-you.'],
  ['painPoints', 'Pain points they raised', 'Problems they would like to be rid of.'],
  ['impression', 'Your impression'],
];

export function RoundWords({ round }: { round: Round }) {
  const written = AFTERWARDS.filter(([field]) => round[field].trim()).length;
  return (
    <>
      {round.state === 'planned' ? (
        <RoundText round={round} field="preparation" label="Preparation" />
      ) : (
        <Fold title="Preparation" says={round.preparation.trim() ? 'written' : ''} level={null}>
          <RoundText round={round} field="preparation" label="What you prepared" />
        </Fold>
      )}
      <Fold
        key={round.state}
        title="How it went"
        says={written ? `${written} of ${AFTERWARDS.length} written` : ''}
        level={null}
        open={round.state === 'done' || written > 0}
      >
        {AFTERWARDS.map(([field, label, hint]) => (
          <RoundText key={field} round={round} field={field} label={label} hint={hint} />
        ))}
      </Fold>
    </>
  );
}

interface RoundTextProps {
  round: Round;
  field: keyof Words;
  label: string;
  hint?: string | undefined;
}

function RoundText({ round, field, label, hint }: RoundTextProps) {
  return (
    <AutosavedText
      label={label}
      {...(hint ? { hint } : {})}
      multiline
      rows={2}
      name={`round ${round.id} ${field}`}
      stored={round[field]}
      storedAt={round.updatedAt}
      isSame={(one, other) => one === other}
      save={(typed) => keepRoundWords(round.id, { [field]: typed })}
    />
  );
}
