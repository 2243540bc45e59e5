import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, endDayOf, postedFrom } from '../../../lib/reading/dates';
import { LANGUAGES } from '../../../lib/reading/folded';
import type { Posted } from '../../../lib/records/posting';

/** A Friday afternoon in the zone of whoever runs this. */
const now = new Date(2026, 8, 25, 15, 30);

/** Any UTF-16 code unit, halves of surrogate pairs included. */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

describe('a day in any format', () => {
  test.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-09T13:46:33-04:00', '2026-03-09'],
    ['2026-03-09T23:59:59.999Z', '2026-03-09'],
    ['2026-03-09T00:30:00+14:00', '2026-03-09'],
    ['2020-10-20 20:28:32 UTC', '2020-10-20'],
    ['2026-01-20 05:43:59', '2026-01-20'],
    ['Tue Jul 14 07:00:00 UTC 2026', '2026-07-14'],
    ['Mon, 20 Apr 2026 10:00:00 GMT', '2026-04-20'],
    ['1773078393', '2026-03-09'],
    ['1773078393000', '2026-03-09'],
    ['20260309', '2026-03-09'],
    ['11/20/2019 08:55:24 AM', '2019-11-20'],
    ['20/11/2019', '2019-11-20'],
    ['05/05/2026', '2026-05-05'],
    ['14.7.2026', '2026-07-14'],
    ['3. 4. 2026', '2026-04-03'],
    ['14-Jul-2026', '2026-07-14'],
    ['July 14th, 2026', '2026-07-14'],
    ['Sept 3, 2026', '2026-09-03'],
    ['1er juillet 2026', '2026-07-01'],
    ['14 de julio de 2026', '2026-07-14'],
    ['d. 3. maj 2026', '2026-05-03'],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([
    '03/04/2026',
    '1970-01-01',
    '1970-01-01T00:00:00Z',
    '0',
    '1',
    '1999-12-31',
    '2101-01-01',
    '2026-02-30',
    '2026-13-01',
    '31.04.2026',
    '0000-00-00',
    '2026-01-02 - 2026-01-05',
    'May 2026',
    'March',
    'soon',
    'null',
    '',
    '99999999999999999999',
  ])('none in "%s"', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  test('an end absurdly far ahead is none', () => {
    expect(endDayOf('2046-01-01', now)).toBeNull();
    expect(endDayOf('2027-01-01', now)).toBe('2027-01-01');
    expect(endDayOf('2021-09-23', now)).toBe('2021-09-23');
  });

  const anyDay = fc
    .date({ min: new Date('2000-01-01T12:00:00Z'), max: new Date('2099-12-31T12:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test.each(LANGUAGES)('written out in %s, it is read back', (lang) => {
    const styles = (['full', 'long', 'medium'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' }),
    );
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...styles), (day, style) => {
        const text = style.format(new Date(`${day}T12:00:00Z`));
        expect({ text, day: dayOf(text) }).toEqual({ text, day });
      }),
    );
  });

  test('arbitrary text never throws, and what comes is a real day', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: codeUnit }), fc.string({ unit: fc.constantFrom(...'0123456789/.:- ') })),
        (text) => {
          const day = dayOf(text);
          if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        },
      ),
    );
  });
});

describe('when it was posted', () => {
  const said = (text: string, lang = 'en') => {
    const posted = postedFrom(text, now, lang);
    return posted && [posted.date, posted.precision, posted.repost];
  };

  test.each<[string, string | null, Posted['precision']]>([
    ['3 days ago', '2026-09-22', 'day'],
    ['Posted 27 days ago', '2026-08-29', 'day'],
    ['Posted Today', '2026-09-25', 'day'],
    ['Posted Yesterday', '2026-09-24', 'day'],
    ['Just posted', '2026-09-25', 'day'],
    ['Just now', '2026-09-25', 'day'],
    ['5 hours ago', '2026-09-25', 'day'],
    ['16 hours ago', '2026-09-24', 'day'],
    ['2 weeks ago', '2026-09-11', 'week'],
    ['a month ago', '2026-08-25', 'month'],
    ['1 year ago', '2025-09-25', 'month'],
    ['5d', '2026-09-20', 'day'],
    ['24h', '2026-09-24', 'day'],
    ['3w', '2026-09-04', 'week'],
    ['2mo', '2026-07-25', 'month'],
    ['30d+', null, 'at-least'],
    ['30+ days ago', null, 'at-least'],
    ['Posted 30+ Days Ago', null, 'at-least'],
    ['More than 30 days ago', null, 'at-least'],
    ['Vor mehr als 30 Tagen', null, 'at-least'],
    ['Il y a plus de 30 jours', null, 'at-least'],
    ['Hace más de 30 días', null, 'at-least'],
    ['ponad 30 dni temu', null, 'at-least'],
    ['Posted Oct 20', '2025-10-20', 'day'],
    ['Posted Sep 24', '2026-09-24', 'day'],
    ['Posted on July 14, 2026', '2026-07-14', 'day'],
    ['Před 4 dny', '2026-09-21', 'day'],
    ['vor einem Monat', '2026-08-25', 'month'],
    ['il y a une semaine', '2026-09-18', 'week'],
    ['hace una semana', '2026-09-18', 'week'],
    ['há 3 dias', '2026-09-22', 'day'],
    ['3 dias atrás', '2026-09-22', 'day'],
    ['un mese fa', '2026-08-25', 'month'],
    ['een week geleden', '2026-09-18', 'week'],
    ['tydzień temu', '2026-09-18', 'week'],
    ['před měsícem', '2026-08-25', 'month'],
    ['for en måned siden', '2026-08-25', 'month'],
    ['igår', '2026-09-24', 'day'],
    ['vorgestern', '2026-09-23', 'day'],
    ['aujourd’hui', '2026-09-25', 'day'],
  ])('%s', (text, date, precision) => {
    expect(said(text)).toEqual([date, precision, false]);
  });

  test.each([
    'Reposted 2 weeks ago',
    'Erneut veröffentlicht: vor 2 Wochen',
    'Republiée il y a 2 semaines',
    'Publicado de nuevo hace 2 semanas',
    'Ripubblicato 2 settimane fa',
    'Repostada há 2 semanas',
    'Opnieuw geplaatst 2 weken geleden',
    'Ponownie opublikowano 2 tygodnie temu',
    'Znovu zveřejněno před 2 týdny',
    'Genopslået for 2 uger siden',
    'Publicerades igen för 2 veckor sedan',
  ])('a repost: %s', (text) => {
    expect(said(text)).toEqual(['2026-09-11', 'week', true]);
    expect(postedFrom(text, now, '')?.text).toBe(text);
  });

  test.each([
    'Active 3 days ago',
    'EmployerActive 3 days ago',
    'Employer active 2 weeks ago',
    'Hiring ongoing',
    'Be among the first 25 applicants',
    'Over 100 applicants',
    'Over 100 people clicked apply',
    'Closes in 3 days',
    'Viewed yesterday',
    'Promoted by hirer',
    'in 3 days',
    '',
  ])('nothing in "%s"', (text) => {
    expect(said(text)).toBeNull();
  });

  test('of a line with other facts, its own words are kept', () => {
    const line = 'New York, NY · Reposted 5 days ago · Over 100 people clicked apply';
    expect(postedFrom(line, now, 'en')).toEqual({
      text: 'Reposted 5 days ago',
      date: '2026-09-20',
      precision: 'day',
      repost: true,
    });
  });

  test('a month back from the last of March is the last of February', () => {
    expect(postedFrom('1 month ago', new Date(2026, 2, 31, 9), 'en')?.date).toBe('2026-02-28');
  });

  const PRECISION = { day: 'day', week: 'week', month: 'month', hour: 'day', year: 'month' } as const;
  /** `now` less a count of units, by the calendar of whoever runs this. */
  const before = (count: number, unit: keyof typeof PRECISION) => {
    const moment = new Date(now);
    if (unit === 'hour') moment.setHours(moment.getHours() - count);
    if (unit === 'day') moment.setDate(moment.getDate() - count);
    if (unit === 'week') moment.setDate(moment.getDate() - 7 * count);
    if (unit === 'month') moment.setMonth(moment.getMonth() - count);
    if (unit === 'year') moment.setFullYear(moment.getFullYear() - count);
    return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  };

  test.each(LANGUAGES)('every count of every unit in %s, on a site of any language', (lang) => {
    const styles = (['long', 'short'] as const).map((style) => new Intl.RelativeTimeFormat(lang, { style }));
    const unit = fc.constantFrom('hour', 'day', 'week', 'month', 'year');
    fc.assert(
      fc.property(
        fc.constantFrom(...styles),
        fc.integer({ min: 1, max: 24 }),
        unit,
        fc.constantFrom(lang, 'en', ''),
        (style, count, unit, siteLang) => {
          const text = style.format(-count, unit);
          const posted = postedFrom(text, now, siteLang);
          expect({ text, date: posted?.date, precision: posted?.precision }).toEqual({
            text,
            date: before(count, unit),
            precision: PRECISION[unit],
          });
        },
      ),
    );
  });

  test.each(LANGUAGES)('yesterday and today in %s', (lang) => {
    const named = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
    expect(postedFrom(named.format(0, 'day'), now, '')?.date).toBe('2026-09-25');
    expect(postedFrom(named.format(-1, 'day'), now, '')?.date).toBe('2026-09-24');
  });

  test('arbitrary text never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: codeUnit, maxLength: 500 }), fc.string(), (text, lang) => {
        expect(() => postedFrom(text, now, lang)).not.toThrow();
      }),
    );
  });
});
