import { describe, expect, test } from 'vitest';
import { wishedAt } from '../../../entrypoints/desk/write/write-place';
import { channelFor, draftChannel } from '../../../lib/people/channel-for';
import { mailtoAddress, pageOf, plainText } from '../../../lib/people/ways-to-send';

const NO_WAY = { prefers: null, email: null, profileUrl: null };

describe('leaving', () => {
  test('as plain text, the subject stands in front where there is one', () => {
    expect(plainText({ subject: 'Hello', body: 'Text' })).toBe('Hello\n\nText');
    expect(plainText({ subject: null, body: 'Text' })).toBe('Text');
  });

  test('a mail address cannot be made to carry more than subject and text', () => {
    const address = mailtoAddress({ subject: 'A & B?', body: 'One\n&bcc=x@y.example#' }, 'ana+x@acme.example');
    const url = new URL(address);
    expect(url.pathname).toBe('ana%2Bx@acme.example');
    expect([...url.searchParams.keys()], 'what was written stays text').toEqual(['subject', 'body']);
    expect(url.searchParams.get('body')).toBe('One\r\n&bcc=x@y.example#');
    expect(mailtoAddress({ subject: null, body: 'x' }, 'a@b.example?bcc=c@d.example')).not.toContain('?bcc');
  });

  test('their page is opened only where it is one of the web', () => {
    expect(pageOf({ profileUrl: 'https://people.example/ana' })).toBe('https://people.example/ana');
    expect(pageOf({ profileUrl: 'javascript:alert(1)' })).toBeNull();
    expect(pageOf(null)).toBeNull();
  });
});

describe('the channel proposed', () => {
  test.each([
    ['what they prefer', { ...NO_WAY, prefers: 'inmail', email: 'a@b.example' }, 'inmail'],
    [
      'e-mail where it is known',
      { ...NO_WAY, email: 'a@b.example', profileUrl: 'https://www.linkedin.com/in/a' },
      'email',
    ],
    ['LinkedIn where only that is', { ...NO_WAY, profileUrl: 'https://www.linkedin.com/in/a' }, 'linkedin-note'],
    ['the usual one where they prefer what is not for this', { ...NO_WAY, prefers: 'phone' }, 'email'],
    ['the usual one for nobody', null, 'email'],
  ] as const)('is %s', (_, contact, channel) => {
    expect(channelFor('informational-request', contact)).toBe(channel);
  });

  test('of a kept draft is one that drafts are written for', () => {
    expect(draftChannel('phone')).toBe('email');
    expect(draftChannel('linkedin-note')).toBe('linkedin-note');
  });
});

describe('an address that asks to write', () => {
  test('names occasion, person, application and round', () => {
    expect(wishedAt('/write/check-in?application=a%2F1&contact=c&round=r')).toEqual({
      occasion: 'check-in',
      about: { applicationId: 'a/1', contactId: 'c', roundId: 'r', companyId: null },
    });
  });

  test('may leave everything open, or name an occasion nobody knows', () => {
    expect(wishedAt('/write')?.occasion).toBeNull();
    expect(wishedAt('/write/other?contact=c')).toMatchObject({ occasion: null, about: { contactId: 'c' } });
    expect(wishedAt('/writing/x')).toBeNull();
  });
});
