/** Decides how a day reads within a sentence of a draft. */
import type { DraftLanguage } from './placeholders';

const HOME: Readonly<Record<DraftLanguage, string>> = { en: 'en-GB', de: 'de-DE' };

/**
 * "12 November" for a bare day or an ISO time; with the year unless it is that of `today`. The user's own locale counts
 * where it is of the draft's language ("November 12" for en-US). A bare day is the same day in every time zone.
 */
export function dayInSentence(
  day: string,
  options: { language: DraftLanguage; today: string; locale?: string | undefined; zone?: string | undefined },
): string | null {
  const at = new Date(day);
  if (Number.isNaN(at.getTime())) return null;
  const bare = day.length === 10;
  const own = options.locale?.toLowerCase().split('-')[0] === options.language;
  const zone = bare ? 'UTC' : options.zone;
  const sameYear = new Date(options.today).getUTCFullYear() === at.getUTCFullYear();
  return new Intl.DateTimeFormat(own ? options.locale : HOME[options.language], {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(zone ? { timeZone: zone } : {}),
  }).format(at);
}
