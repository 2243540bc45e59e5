import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryCode } from '../../../lib/reading/countries';
import { LANGUAGES } from '../../../lib/reading/folded';
import { countryOf, placesIn } from '../../../lib/reading/places';
import { MAX_LIST_LENGTH } from '../../../lib/records/bounds';

/** Any UTF-16 code unit, halves of surrogate pairs included. */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** "locality|region|country" of each place, with "-" for null. */
function read(text: string): string[] {
  return placesIn(text).map(({ locality, region, country }) =>
    [locality, region, country].map((part) => part ?? '-').join('|'),
  );
}

describe('places of a line', () => {
  test.each([
    ['Sunnyvale, CA', 'Sunnyvale|CA|-'],
    ['Austin, TX 78701', 'Austin|TX|-'],
    ['Washington, DC', 'Washington|DC|-'],
    ['New York', 'New York|-|-'],
    ['New York, NY', 'New York|NY|-'],
    ['New York, United States', 'New York|-|United States'],
    ['San Francisco, California, United States', 'San Francisco|California|United States'],
    ['California, United States', '-|California|United States'],
    ['Seattle, WA, US', 'Seattle|WA|US'],
    ['Atlanta, Georgia', 'Atlanta|Georgia|-'],
    ['London, United Kingdom', 'London|-|United Kingdom'],
    ['Prague, Prague, Czechia', 'Prague|Prague|Czechia'],
    ['Praha, Česko', 'Praha|-|Česko'],
    ['Łódź, Łódzkie, Polska', 'Łódź|Łódzkie|Polska'],
    ['Zürich, Schweiz', 'Zürich|-|Schweiz'],
    ['Camberwell VIC 3124', 'Camberwell|VIC|-'],
    ['Perth, Western Australia 6003', 'Perth|Western Australia|-'],
    ['Toronto, ON M5V 2T6', 'Toronto|ON|-'],
    ['Toronto, CA', 'Toronto|-|CA'],
    ['Toronto, Ontario, CA', 'Toronto|Ontario|CA'],
    ['Berlin, DE', 'Berlin|-|DE'],
    ['Aachen, DE', 'Aachen|-|DE'],
    ['Wilmington, DE', 'Wilmington|DE|-'],
    ['Hyderabad, Telangana, IN', 'Hyderabad|Telangana|IN'],
    ['10115 Berlin', 'Berlin|-|-'],
    ['Frankfurt am Main', 'Frankfurt am Main|-|-'],
    ['’s-Hertogenbosch', '’s-Hertogenbosch|-|-'],
    ['Plzeňský kraj', '-|Plzeňský kraj|-'],
    ['Greater Boston', '-|Greater Boston|-'],
    ['San Francisco Bay Area', '-|San Francisco Bay Area|-'],
    ['Singapore', '-|-|Singapore'],
    ['Poland', '-|-|Poland'],
    ['USA Only', '-|-|USA'],
    ['Remote - US', '-|-|US'],
    ['Remote (Poland)', '-|-|Poland'],
    ['London (Hybrid)', 'London|-|-'],
    ['Bosnia and Herzegovina', '-|-|Bosnia and Herzegovina'],
    ['USA-MN OHQ Corporate, United States of America', '-|-|United States of America'],
  ])('%s', (text, place) => {
    expect(read(text)).toEqual([place]);
  });

  test.each([
    ['Berlin or Munich', ['Berlin|-|-', 'Munich|-|-']],
    ['Paris / Lyon', ['Paris|-|-', 'Lyon|-|-']],
    ['San Francisco, CA; New York, NY', ['San Francisco|CA|-', 'New York|NY|-']],
    ['Berlin, Germany · Berlin, Germany', ['Berlin|-|Germany']],
  ])('several: %s', (text, places) => {
    expect(read(text)).toEqual(places);
  });

  test.each([
    'Remote',
    'Anywhere',
    'No office location',
    '2 Locations',
    'Multiple locations',
    'Home Office',
    'Europe',
    'EMEA',
    'Berlin and Munich',
    'T47 xxxxxxxxxxxxxxxx',
    'see the description below for where we work',
    '',
  ])('none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('arbitrary text never throws and never fills a record beyond its bound', () => {
    const part = fc.constantFrom('Berlin', ', ', 'CA', ' - ', 'Remote', '/', 'USA', ';', '(', '1', 'Georgia');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: codeUnit }),
          fc.array(part, { maxLength: 400 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const places = placesIn(text);
          expect(places.length).toBeLessThanOrEqual(MAX_LIST_LENGTH);
          for (const { locality, region, country } of places) expect(locality ?? region ?? country).toBeTruthy();
        },
      ),
    );
  });
});

describe('country names', () => {
  test.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['Tyskland', 'DE'],
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['États-Unis', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Czech Republic', 'CZ'],
    ['Polska', 'PL'],
    ['South Korea', 'KR'],
    ['UAE', 'AE'],
    ['US', 'US'],
    ['XX', null],
    ['in', null],
    ['IT department', null],
    ['toString', null],
    ['Atlantis', null],
  ])('%s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  test.each(LANGUAGES)('every country the browser can name in %s is known again', (lang) => {
    const names = new Intl.DisplayNames([lang], { type: 'region' });
    for (const code of [
      'DE',
      'FR',
      'ES',
      'IT',
      'PT',
      'NL',
      'PL',
      'CZ',
      'DK',
      'SE',
      'US',
      'CA',
      'AU',
      'IN',
      'JP',
      'CH',
    ]) {
      expect(countryCode(names.of(code) ?? '', lang)).toBe(code);
    }
  });
});

describe('the country of a page', () => {
  const of = (url: string, location = '', lang = '') => countryOf(new URL(url), placesIn(location), lang);

  test.each([
    ['https://jobs.acme-models.com/1', 'Austin, TX', 'US'],
    ['https://jobs.acme-models.com/1', 'Camberwell VIC 3124', 'AU'],
    ['https://jobs.acme-models.com/1', 'Toronto, ON', 'CA'],
    ['https://jobs.acme-models.com/1', 'Tbilisi, Georgia', null],
    ['https://jobs.acme-models.com/1', 'San Francisco', null],
    ['https://jobs.acme-models.com/1', 'Austin, TX; Toronto, ON', null],
    ['https://jobs.acme-models.de/1', 'London, United Kingdom', 'GB'],
    ['https://jobs.acme-models.de/1', '', 'DE'],
    ['https://jobs.acme-models.co.uk/1', '', 'GB'],
    ['https://jobs.acme-models.com.au/1', '', 'AU'],
    ['https://jobs.acme-models.io/1', '', null],
    ['https://jobs.acme-models.ai/1', '', null],
    ['https://jobs.acme-models.com/1', '', null],
    ['https://au.indeed.com/viewjob?jk=1', '', 'AU'],
    ['https://uk.indeed.com/viewjob?jk=1', '', 'GB'],
    ['https://www.indeed.com/viewjob?jk=1', '', 'US'],
    ['https://cz.linkedin.com/jobs/view/1', '', 'CZ'],
    ['https://www.linkedin.com/jobs/view/1', '', null],
    ['https://www.glassdoor.co.in/Job/x.htm', '', 'IN'],
    ['https://www.glassdoor.com/Job/x.htm', '', null],
  ])('%s with "%s"', (url, location, country) => {
    expect(of(url, location)).toBe(country);
  });

  test('a language tag speaks last, and en-US not at all', () => {
    expect(of('https://jobs.acme-models.com/1', '', 'en-AU')).toBe('AU');
    expect(of('https://jobs.acme-models.de/1', '', 'en-AU')).toBe('DE');
    expect(of('https://jobs.acme-models.com/1', '', 'en-US')).toBeNull();
    expect(of('https://jobs.acme-models.com/1', '', 'en')).toBeNull();
    expect(of('https://jobs.acme-models.com/1', '', 'nonsense-tag-XXXX')).toBeNull();
  });
});
