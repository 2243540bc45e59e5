/** Decides whether a text may go as it is: its length, what is still to be filled in, and whether it is too soon. */
import type { Advice, Advising } from '../advice';
import { bestLength, fits } from '../channels';
import { countText } from '../count-text';
import { blankText, DRAFT_LANGUAGES, PLACEHOLDER_NAMES, placeholder } from '../placeholders';
import { notApplicable, notOk, ok } from './entry';

export function adviceOnLength({ subject, body, channel, premium, occasion }: Advising): Advice {
  const fit = fits({ subject, body }, channel, premium);
  if (fit.body.over > 0) {
    return notOk('length', `It is ${fit.body.over} characters too long to be sent.`, 'Take out a sentence.');
  }
  if (fit.subject?.over) {
    return notOk('length', `The subject is ${fit.subject.over} characters too long.`, 'Shorten the subject.');
  }
  const { unit, least, most, source } = bestLength(channel, occasion);
  const count = countText(body)[unit];
  if (count > most) {
    return notOk(
      'length',
      `${count} ${unit}; up to ${most} is best. ${source.says}`,
      'Take out what they need not know yet.',
    );
  }
  if (count < least) {
    return notOk(
      'length',
      `${count} ${unit}; from ${least} is best. ${source.says}`,
      'Add one thing that concerns them.',
    );
  }
  return ok('length', `${count} ${unit}, within ${least} to ${most}.`);
}

const BLANKS = new Set(
  PLACEHOLDER_NAMES.filter((name) => placeholder(name).missing).flatMap((name) =>
    DRAFT_LANGUAGES.map((language) => blankText(name, language)),
  ),
);

/** The blanks still in a text, in order; a message with any cannot be marked as sent. */
export function blanksIn(text: string): string[] {
  return (text.match(/\[[^[\]\n]{1,80}\]/g) ?? []).filter((found) => BLANKS.has(found));
}

export function adviceOnBlanks({ subject, body }: Advising): Advice {
  const text = `${subject ?? ''}\n${body}`;
  const [first, ...more] = new Set(blanksIn(text));
  if (first) {
    return notOk(
      'blanks',
      more.length ? `${more.length + 1} blanks are open.` : 'One blank is open.',
      `Fill in ${first} or delete the sentence.`,
    );
  }
  return /\{\{/.test(text)
    ? notOk('blanks', 'A placeholder stands in the text.', 'Replace what stands in double braces.')
    : ok('blanks', 'Nothing is left to fill in.');
}

export function adviceOnTooSoon({ policy }: Advising): Advice {
  if (!policy) return notApplicable('too-soon', 'No person is chosen, so there is no history to go by.');
  return policy.allowed
    ? ok('too-soon', 'It is neither too soon nor one too many.')
    : notOk('too-soon', policy.why, policy.instead);
}
