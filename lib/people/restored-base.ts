/**
 * Decides which sentence of today's draft each sentence of a kept one was, so that hand edits survive the time in which
 * the composer was closed and facts changed.
 */
import type { Draft, DraftSentence, Segment } from '../drafts/draft';
import { sentencePlaces } from '../drafts/sentences';

/**
 * The draft a kept text began as, told by its words alone. Its sentences bear the names of those of `renewed` that say
 * the same; between two such, sentences in equal number are taken to be the same ones with other facts.
 */
export function baseOf(subject: string, body: string, renewed: Draft): Draft {
  if (body === renewed.text()) return { ...renewed, subject: subjectIn(renewed, subject) };
  const was = sentencePlaces(body, renewed.language).map((place) => ({
    ...place,
    text: body.slice(place.start, place.end),
  }));
  const text = renewed.text();
  const will = renewed.sentences.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
  const keys = new Map<number, DraftSentence>();
  let next = 0;
  let open = 0;
  const pair = (untilWas: number, untilWill: number) => {
    if (untilWas - open !== untilWill - next) return;
    for (let i = 0; open + i < untilWas; i++) {
      const same = will[next + i];
      if (same) keys.set(open + i, same);
    }
  };
  for (const [place, { text: said }] of was.entries()) {
    const found = will.findIndex((one, index) => index >= next && one.text === said);
    const same = will[found];
    if (!same) continue;
    pair(place, found);
    keys.set(place, same);
    open = place + 1;
    next = found + 1;
  }
  pair(was.length, will.length);
  return {
    ...renewed,
    subject: subjectIn(renewed, subject),
    body: words(body),
    sentences: was.map(({ start, end }, place) => ({
      start,
      end,
      facts: keys.get(place)?.facts ?? [],
      key: keys.get(place)?.key ?? `gone ${place}`,
    })),
    blanks: [],
    text: () => body,
  };
}

function subjectIn({ subject }: Draft, kept: string): Segment[] | null {
  return subject && words(kept);
}

function words(text: string): Segment[] {
  return text ? [{ kind: 'words', text }] : [];
}
