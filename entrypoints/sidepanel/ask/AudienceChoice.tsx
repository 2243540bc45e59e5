/** Decides how the user says whom they will talk to; the questions are worded for them. */
import { useId } from 'react';
import { AUDIENCES } from '../../../lib/records/taken-question';
import { AUDIENCE_NAMES } from '../../../lib/words/company-fit-words';
import styles from './AskView.module.css';
import { useAsk } from './ask-state';

export function AudienceChoice() {
  const audience = useAsk((state) => state.audience);
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>I will talk to</legend>
      {AUDIENCES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={audience === one}
            onChange={() => useAsk.setState({ audience: one })}
          />
          {AUDIENCE_NAMES[one]}
        </label>
      ))}
    </fieldset>
  );
}
