/** Decides how the size of a text is told: characters, words, questions, reading ease, each limit with its source a click away. */
import { bestLength, CHANNEL_RULES, fits } from '../../lib/drafts/channels';
import { countText } from '../../lib/drafts/count-text';
import type { DraftedOccasion } from '../../lib/drafts/draft';
import { readingEase } from '../../lib/drafts/reading-ease';
import type { Composed } from '../../lib/people/composed-text';
import { countInWords } from '../../lib/words/count-words';
import { READING_EASE_NAMES } from '../../lib/words/write-words';
import type { Composer } from './use-composer';
import styles from './write.module.css';

export interface TextCountsProps {
  composed: Composed;
  occasion: DraftedOccasion;
  premium: boolean;
  standing: Composer['standing'];
}

const STANDING: Record<Composer['standing'], string> = { still: '', saving: 'Saving …', saved: 'Saved.' };

export function TextCounts({ composed, occasion, premium, standing }: TextCountsProps) {
  const { channel, subject, body, language } = composed;
  const { body: fit, subject: line } = fits({ subject, body }, channel, premium);
  const { words, questions } = countText(body);
  const ease = readingEase(body, language);
  const best = bestLength(channel, occasion);
  const { limitSource } = CHANNEL_RULES[channel];
  const sources = [...(limitSource ? [limitSource] : []), ...(best.source === limitSource ? [] : [best.source])];
  const number = new Intl.NumberFormat();
  return (
    <div className={styles.counts}>
      <p>
        {number.format(fit.characters)}
        {fit.most !== null && ` of ${number.format(fit.most)}`} characters · {countInWords(words, 'word', 'words')} ·{' '}
        {countInWords(questions, 'question', 'questions')}
        {ease && ` · reads ${READING_EASE_NAMES[ease.says]} (${ease.score})`}
        <output className={styles.standing}>{STANDING[standing]}</output>
      </p>
      <output className={styles.over}>
        {fit.over > 0 && `${countInWords(fit.over, 'character', 'characters')} too many for this channel. `}
        {line !== null &&
          line.over > 0 &&
          `The subject is ${countInWords(line.over, 'character', 'characters')} too long.`}
      </output>
      <details>
        <summary>
          Best from {number.format(best.least)} to {number.format(best.most)} {best.unit}: where this is from
        </summary>
        <ul className={styles.sources}>
          {sources.map(({ says, name, url }) => (
            <li key={url}>
              {says}{' '}
              <a href={url} target="_blank" rel="noreferrer">
                {name}
              </a>
            </li>
          ))}
          {ease && <li>Reading ease: Flesch 1948, for German Amstad 1978; 60 and more reads without effort.</li>}
        </ul>
      </details>
    </div>
  );
}
