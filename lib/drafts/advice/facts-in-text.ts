/** Decides whether a text names something specific to its reader, and whether it says what makes the writer distinct. */
import type { Advice, Advising } from '../advice';
import { wordsIn } from '../count-text';
import type { DraftedOccasion } from '../draft';
import type { PlaceholderName } from '../placeholders';
import { sentencePlaces } from '../sentences';
import { notApplicable, notOk, ok } from './entry';

/** Facts that only a message to this person could hold. */
const TELLING: readonly PlaceholderName[] = [
  'evidence.title',
  'evidence.quote',
  'company.problem',
  'round.topic',
  'round.problem',
  'round.thought',
  'round.promise',
  'contact.mutual',
  'contact.headline',
  'contact.met',
  'shared.school',
  'posting.title',
  'round.date',
  'offer.ask',
  'offer.askDate',
  'message.date',
  'company.name',
];
/** In a request for advice, what everybody knows of them is not enough. */
const TOO_PLAIN: readonly PlaceholderName[] = ['company.name', 'posting.title', 'contact.headline', 'message.date'];
/** Share of a fact's words that have to stand in one sentence for it to count as said, for texts edited by hand. */
const SAID = 0.6;

export function adviceOnSpecific({ subject, body, occasion, language, facts }: Advising): Advice {
  const text = `${subject ?? ''}\n${body}`;
  const telling = TELLING.filter((name) => occasion !== 'informational-request' || !TOO_PLAIN.includes(name));
  const named = telling.find((name) => says(text, facts[name]?.value, language));
  if (named) return ok('specific', `It names “${short(facts[named]?.value ?? '')}”.`);
  const known = telling.map((name) => facts[name]?.value).find(Boolean);
  return notOk(
    'specific',
    'It could have been sent to anybody.',
    known ? `Name “${short(known)}”.` : 'Name something of theirs: what they published, raised or work on.',
  );
}

const INTRODUCES: readonly DraftedOccasion[] = [
  'informational-request',
  'recruiter-outreach',
  'referral-request',
  'cover-note',
];

export function adviceOnDistinct({ body, occasion, channel, language, facts }: Advising): Advice {
  if (!INTRODUCES.includes(occasion)) return notApplicable('distinct', 'They know you already.');
  const said = (['me.distinct', 'me.strength', 'me.looksFor'] as const).some((name) =>
    says(body, facts[name]?.value, language),
  );
  if (said) return ok('distinct', 'It says who writes, in one sentence.');
  if (channel === 'linkedin-note')
    return notApplicable('distinct', 'A note has hardly room for it; your profile is one click away.');
  return facts['me.distinct']
    ? notOk('distinct', 'It does not say what makes you distinct.', `Put in: “${short(facts['me.distinct'].value)}”`)
    : notOk(
        'distinct',
        'It does not say what makes you distinct.',
        'Write that one sentence in your profile; it serves every message.',
      );
}

/** True if `value` stands in `text`, or most of its words in one sentence of it. */
function says(text: string, value: string | undefined, language: Advising['language']): boolean {
  if (!value) return false;
  const plain = (some: string) => some.toLowerCase().replace(/[\s.!?…]+$/, '');
  if (text.toLowerCase().includes(plain(value))) return true;
  const wanted = new Set(wordsIn(plain(value)).filter((word) => word.length > 3));
  if (wanted.size < 3) return false;
  return sentencePlaces(text, language).some(({ start, end }) => {
    const there = new Set(wordsIn(text.slice(start, end).toLowerCase()));
    return [...wanted].filter((word) => there.has(word)).length / wanted.size >= SAID;
  });
}

const short = (value: string) => (value.length <= 60 ? value : `${value.slice(0, 57).trimEnd()}…`);
