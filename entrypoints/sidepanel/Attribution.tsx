/** Decides how it is said whose idea the five questions are. */
import { ATTRIBUTION } from '../../lib/company-fit/framework';

export function Attribution() {
  const { author, work, publisher, date, url } = ATTRIBUTION;
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return (
    <p className="quiet">
      The five questions are by{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {author}
      </a>
      : “{work}”, {publisher}, {day}. The points, the wording and the arithmetic are ours.
    </p>
  );
}
