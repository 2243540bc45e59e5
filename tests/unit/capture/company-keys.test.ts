import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyKeysOf, nameKey, websiteKey } from '../../../lib/capture/company-keys';

describe('the name a company is recognised by', () => {
  test.each([
    ['Acme', 'Acme, Inc.', 'ACME LLC', 'acme ltd.', 'Acme Corporation', 'Acme Pty Ltd', 'Acme PBC', 'Acme P.B.C.'],
    [
      'Müller Vision',
      'Mueller Vision'.replace('ue', 'ü'),
      'MÜLLER VISION GmbH',
      'Muller Vision AG',
      'Müller Vision GmbH & Co. KG',
    ],
    ['Bénéficielle', 'BENEFICIELLE, s.r.o.', 'Bénéficielle S.A.S.', 'Beneficielle SARL', 'Bénéficielle & Cie'],
    ['Datos Claros', 'Datos Claros S.L.', 'Datos Claros, S.A.', 'Datos Claros S.A. de C.V.'.replace(' de', '')],
    ['Łódź Robotics', 'Lodz Robotics Sp. z o.o.', 'ŁÓDŹ ROBOTICS spółka z ograniczoną odpowiedzialnością'],
    ['Ørsted Lab', 'Orsted Lab A/S', 'ØRSTED LAB ApS'],
    ['Nord Syn', 'Nord Syn AB', 'Nord Syn Oy', 'Nord Syn B.V.', 'NORD SYN N.V.'],
    ['Strasse 7', 'STRAẞE 7 GmbH', 'Straße 7'],
    ['Ромашка', 'ООО «Ромашка»', 'РОМАШКА ООО'],
    ['花田', '株式会社花田', '花田株式会社', '（株）花田'],
    ['智能', '智能有限公司', '智能股份有限公司'],
    ["O'Leary Labs", 'O’Leary Labs', 'OLeary Labs Inc'],
    ['Salt and Pepper', 'Salt & Pepper'],
  ])('%s and its other spellings are one', (name, ...others) => {
    for (const other of others) expect(nameKey(other), other).toBe(nameKey(name));
  });

  test.each([
    ['Acme', 'Acne'],
    ['Acme AI', 'Acme'],
    ['Company', 'Inc'],
    ['SE', 'AG'],
    ['हिंदी', 'हदी'],
    ['がく', 'かく'],
    ['Café', 'Cafe 2'],
    ['+++', '***'],
    ['🤖', '🧠'],
  ])('%s and %s are two', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        'Acme',
        'AI',
        '&',
        'and',
        'Co',
        'Co.',
        'KG',
        'S.A.',
        's. r. o.',
        'Sp. z o.o.',
        'B.V.',
        'ООО',
        '株式会社',
        'ẞ',
        'İ',
        'ŁØ',
        'a',
        's',
        'l',
        'c',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  );

  test('is found again in the key itself', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const key = nameKey(parts.join(' '));
        expect(nameKey(key.slice('name:'.length))).toBe(key);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is never empty for a name that is not', () => {
    fc.assert(
      fc.property(
        words.map((parts) => parts.join(' ')).filter((name) => name.trim() !== ''),
        (name) => {
          expect(nameKey(name).length).toBeGreaterThan('name:'.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('does not hang on a long name', () => {
    expect(nameKey('s p a '.repeat(400))).toMatch(/^name:/);
  });
});

describe('the website a company is recognised by', () => {
  test.each([
    ['https://www.acme.example/about', 'web:acme.example'],
    ['http://acme.example:8080/', 'web:acme.example'],
    ['acme.example', 'web:acme.example'],
    ['https://careers.acme.example/jobs', 'web:acme.example'],
    ['https://jobs.example', 'web:jobs.example'],
    ['https://ACME.example.', 'web:acme.example'],
  ])('%s', (website, key) => expect(websiteKey(website)).toBe(key));

  test.each([
    null,
    '',
    'none',
    'http://localhost/',
    'javascript:alert(1)',
    'https://jobs.lever.co/acme',
    'https://www.linkedin.com/company/acme',
    'https://acme.wd5.myworkdayjobs.com/x',
    'https://sites.google.com/view/acme',
  ])('%s tells nothing', (website) => expect(websiteKey(website)).toBeNull());
});

test('keys come strongest first, each once', () => {
  expect(companyKeysOf('Acme Inc', ['LinkedIn:Acme', 'linkedin:acme'], 'https://acme.example')).toEqual([
    'linkedin:acme',
    'web:acme.example',
    'name:acme',
  ]);
});
