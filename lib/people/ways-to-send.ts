/** Decides how a text leaves for the program or page that sends it: copied, by an address the mail program opens, by hand. */
import type { Contact } from '../records/contact';

export interface Leaving {
  /** Null where the channel has none. */
  subject: string | null;
  body: string;
}

/** As plain text, the subject in a line of its own. */
export function plainText({ subject, body }: Leaving): string {
  return subject ? `${subject}\n\n${body}` : body;
}

/** Opens the mail program with everything filled in (RFC 6068); without an address, with an empty one. */
export function mailtoAddress({ subject, body }: Leaving, email: string | null): string {
  const parts = [
    ...(subject ? [`subject=${encodeURIComponent(subject)}`] : []),
    `body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`,
  ];
  return `mailto:${encodeURIComponent(email ?? '').replace(/%40/g, '@')}?${parts.join('&')}`;
}

/** Their page, where it is one of the web. */
export function pageOf(contact: Pick<Contact, 'profileUrl'> | null): string | null {
  const url = contact?.profileUrl ?? '';
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
