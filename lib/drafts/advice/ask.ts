/** Decides whether a text asks for one small thing, with a time, and how many questions it holds. */
import type { Advice, Advising } from '../advice';
import { countText } from '../count-text';
import type { DraftedOccasion } from '../draft';
import type { DraftLanguage } from '../placeholders';
import { notApplicable, notOk, ok } from './entry';

/** Messages that give rather than ask. */
const ASKS_NOTHING: readonly DraftedOccasion[] = [
  'referrer-news',
  'offer-decline',
  'interview-thanks',
  'informational-thanks',
];

const ASKS: Readonly<Record<DraftLanguage, RegExp>> = {
  en: /\?|\b(?:would (?:help|be early enough|tell us)|is enough|is all I need|is plenty|tell me|send me|let me know|please)\b/i,
  de: /\?|\b(?:würde(?:n)? (?:mir|uns)|genügt|genügen|reicht|reichen|sagen Sie|schreiben Sie|nennen Sie|bitte)\b/i,
};
const TIME: Readonly<Record<DraftLanguage, RegExp>> = {
  en: /\b(?:minutes?|quarter of an hour|half an hour|today|tomorrow|tonight|(?:this|next|a|one|two|half a) (?:week|month|year)s?|two weeks|days? before|by (?:when|the|\d|[A-Z])|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}(?::\d\d)? ?(?:am|pm)|(?:January|February|March|April|May|June|July|August|September|October|November|December)|first week|before I start|lines?)\b/,
  de: /\b(?:Minuten?|Viertelstunde|halbe Stunde|heute|morgen|(?:diese[rn]?|nächste[rn]?|kommende[rn]?|zwei) (?:Wochen?|Tagen?)|(?:diesen|diesem|nächsten|einem) (?:Monat|Jahr)|halben Jahr|bis (?:wann|zum|Ende|\d)|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Uhr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|ersten Woche|Zeilen?|Wochenende)\b/,
};
const TOO_MUCH: Readonly<Record<DraftLanguage, RegExp>> = {
  en: /\b(?:(?<!quarter of |half )(?:an|one|1|two|2|three|3|1\.5) hours?|(?:45|60|90) min(?:utes)?|half a day)\b/i,
  de: /\b(?:eine Stunde|(?:zwei|drei|1|2|3) Stunden|(?:45|60|90) Min(?:uten)?|halben Tag)\b/i,
};

export function adviceOnAsk({ body, occasion, language }: Advising): Advice {
  if (ASKS_NOTHING.includes(occasion)) return notApplicable('ask', 'This message gives something; it need not ask.');
  const large = TOO_MUCH[language].exec(body)?.[0];
  if (large) {
    return notOk('ask', `“${large}” is a lot to ask of a busy person.`, 'Ask for 15 minutes; more may come of it.');
  }
  if (!ASKS[language].test(body)) {
    return notOk('ask', 'It asks for nothing, so there is nothing to answer.', 'End with one small thing they can do.');
  }
  return TIME[language].test(body)
    ? ok('ask', 'It asks for something small and says when or how much.')
    : notOk('ask', 'The ask has no time.', 'Say how long it takes or by when: “15 minutes next week”.');
}

/** Boomerang 2016: one to three questions were answered about half as often again as none. */
const MOST_QUESTIONS = 3;

export function adviceOnQuestions({ body, occasion, channel }: Advising): Advice {
  const { questions } = countText(body);
  if (questions > MOST_QUESTIONS) {
    return notOk('questions', `${questions} questions are a questionnaire.`, 'Keep the one you most want answered.');
  }
  if (questions > 0)
    return ok('questions', questions === 1 ? 'It has one question.' : `It has ${questions} questions.`);
  if (ASKS_NOTHING.includes(occasion)) return notApplicable('questions', 'This message need not ask.');
  const where = channel === 'linkedin-note' ? 'note' : 'message';
  return notOk('questions', `The ${where} has no question.`, 'Put the ask as a question: questions get answers.');
}
