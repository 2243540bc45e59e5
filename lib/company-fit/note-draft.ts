/** Decides what stands in the form for a note on culture before it is stored, what is wrong with it, and what it makes. */
import { type CultureKind, type CultureNote, MAX_ASSESSMENT_NOTE_CHARS } from '../records/assessment';
import { MAX_FIELD_CHARS } from '../records/bounds';

export interface NoteDraft {
  text: string;
  /** Empty where it comes from no page. */
  url: string;
  /** 'YYYY-MM-DD'. */
  on: string;
}

export function blankNote(today: string): NoteDraft {
  return { text: '', url: '', on: today };
}

/** A draft that was put aside as text; the blank one where there is none, and for all parts it does not hold. */
export function noteDraftFrom(kept: string | null, blank: NoteDraft): NoteDraft {
  let parts: Record<string, unknown> = {};
  try {
    parts = { ...(JSON.parse(kept ?? '{}') as object | null) };
  } catch {
    return blank;
  }
  const part = (name: keyof NoteDraft) => (typeof parts[name] === 'string' ? parts[name] : blank[name]);
  return { text: part('text'), url: part('url'), on: part('on') };
}

/** What must be put right before the note can be stored, by field. `today` is the user's day. */
export function noteProblems({ text, url, on }: NoteDraft, today: string): Partial<NoteDraft> {
  const address = url.trim();
  return {
    ...(text.trim() ? {} : { text: 'Write the note first.' }),
    ...(text.trim().length > MAX_ASSESSMENT_NOTE_CHARS
      ? { text: `This is longer than ${MAX_ASSESSMENT_NOTE_CHARS} characters. Shorten it.` }
      : {}),
    ...(address && !isOfTheWeb(address)
      ? { url: 'The address must be that of a web page: it begins with https:// or http://.' }
      : {}),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(on) && on <= today ? {} : { on: 'Give a day, today at the latest.' }),
  };
}

function isOfTheWeb(address: string): boolean {
  return address.length <= MAX_FIELD_CHARS && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** The note a draft without problems makes. */
export function noteOf({ text, url, on }: NoteDraft, kind: CultureKind): Omit<CultureNote, 'id'> {
  return { kind, text: text.trim(), url: url.trim() ? new URL(url.trim()).href : null, on };
}
