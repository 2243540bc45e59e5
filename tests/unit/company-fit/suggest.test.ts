/** What is suggested as evidence from a posting's text, and what is not. The postings are invented. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { suggestEvidence } from '../../../lib/company-fit/suggest';
import { ITEMS, type ItemName } from '../../../lib/records/evidence';

const POSTING = `
About Quillmark
Quillmark builds machine learning that helps small publishers find readers for their books.
We were founded in Leeds and have 40 people.

What you will do
Design, train and deploy recommendation models that rank books for millions of readers.
Own our machine learning platform end to end, from feature store to model serving.
Monitor models in production, detect drift and retrain them when quality drops.
Evaluate model accuracy against baselines before every release.
Work with annotators to label training data and measure the quality of their labels.
Build guardrails and human review so that our generative AI stays safe and responsible.
Meet the team for lunch on Thursdays.

What you bring
5+ years of experience deploying machine learning models to production.
Strong knowledge of Python, PyTorch and SQL.
Familiarity with drift detection and model monitoring is a plus.
PhD or MSc in machine learning or a related field.

What we offer
A salary of 70,000 to 90,000 pounds, health insurance and 30 days of paid vacation.
A yearly budget to learn about AI at conferences.

Equal opportunity
Quillmark is an equal opportunity employer and does not discriminate on the basis of race, religion or gender.
We process the personal data of applicants as described in our privacy policy.
`;

const suggested = (text: string) => suggestEvidence(text).map(({ sentence, item }) => `${item}: ${sentence}`);
const itemsFor = (text: string, part: string): ItemName[] =>
  suggestEvidence(text)
    .filter(({ sentence }) => sentence.includes(part))
    .map(({ item }) => item);

describe('in a whole posting', () => {
  test.each<[string, string]>([
    ['approach', 'Design, train and deploy'],
    ['approach.ownership', 'Own our machine learning platform'],
    ['audit.monitoring', 'Monitor models in production'],
    ['audit.accuracy', 'Evaluate model accuracy'],
    ['data.labels', 'Work with annotators'],
    ['should.mitigation', 'Build guardrails'],
    ['problem', 'Quillmark builds machine learning'],
  ])('finds %s in “%s…”', (item, part) => {
    const found = itemsFor(POSTING, part);
    expect(
      found.some((one) => one.startsWith(item)),
      `suggested for it: ${found.join(', ') || 'nothing'}`,
    ).toBe(true);
  });

  test.each([
    'We were founded',
    'Meet the team',
    '5+ years of experience',
    'Strong knowledge',
    'Familiarity with',
    'PhD or MSc',
    'A salary of',
    'A yearly budget',
    'equal opportunity employer',
    'personal data of applicants',
    'What you will do',
  ])('suggests nothing for “%s…”', (part) => expect(itemsFor(POSTING, part)).toEqual([]));

  it('takes a sentence once for each item, in the order of the text', () => {
    const found = suggested(POSTING);
    expect(new Set(found).size).toBe(found.length);
    const places = suggestEvidence(POSTING).map(({ sentence }) => POSTING.indexOf(sentence));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says nothing twice of a sentence that comes twice', () => {
    expect(suggested(`${POSTING}\n${POSTING}`).sort()).toEqual(expect.arrayContaining(suggested(POSTING).sort()));
    const sentences = suggestEvidence(`${POSTING}\n${POSTING}`).map(({ sentence, item }) => sentence + item);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('the same posting in other dress', () => {
  const lines = POSTING.trim().split('\n').filter(Boolean);
  const isHeading = (line: string) => !line.endsWith('.');
  test.each<[string, string]>([
    ['one sentence a line', lines.join('\n')],
    ['bullets', lines.map((line) => (isHeading(line) ? line : `• ${line}`)).join('\n')],
    ['Markdown', lines.map((line) => (isHeading(line) ? `## ${line}` : `* ${line}`)).join('\n')],
    ['paragraphs', POSTING.replace(/\.\n(?!\n)/g, '. ')],
    ['no headings', lines.filter((line) => !isHeading(line)).join('\n')],
  ])('as %s still gives most of it', (_, text) => {
    const plain = new Set(suggested(POSTING));
    const kept = suggested(text).filter((one) => plain.has(one));
    expect(kept.length, `kept ${kept.length} of ${plain.size}`).toBeGreaterThanOrEqual(Math.ceil(plain.size * 0.7));
  });
});

describe('texts that hold no evidence', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['blank lines', '\n \n\t\n'],
    [
      'an analyst’s posting',
      'Responsibilities\nPrepare weekly sales reports in Excel.\nBuild dashboards for the finance team.\nMaintain the data warehouse and answer ad hoc questions.\nRequirements\nSQL and Tableau.\nA degree in economics.',
    ],
    [
      'requirements alone',
      'Requirements\nExperience with large language models.\nKnowledge of MLOps tools such as MLflow.\n3+ years of experience in computer vision.\nAbility to explain models to stakeholders.',
    ],
    [
      'benefits alone',
      'Benefits\nMedical, dental and vision insurance.\nUnlimited paid time off.\nAn AI learning stipend.',
    ],
    ['slogans', 'Come and change the world with us!\nWe are passionate, curious and kind.\nBe part of something big.'],
    [
      'French',
      'Vos missions\nConcevoir des tableaux de bord pour la direction.\nVotre profil\nVous parlez anglais et français.\nNous offrons des tickets restaurant.',
    ],
    ['German', 'Deine Aufgaben\nDu betreust unsere Kunden am Telefon.\nDein Profil\nEine kaufmännische Ausbildung.'],
    ['Japanese', '業務内容\n営業資料の作成\n必須条件\n日本語が話せる方'],
    ['names of the language’s own parts', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ])('%s', (_, text) => expect(suggested(text)).toEqual([]));
});

describe('reasons', () => {
  it('quote words of the sentence and say in a few words what they mean', () => {
    const all = suggestEvidence(POSTING);
    expect(all.length).toBeGreaterThan(5);
    for (const { sentence, reason } of all) {
      const [, quote = '', meaning = ''] = /^“(.+)”: (.+)$/.exec(reason) ?? [];
      expect(meaning, `“${reason}” lacks its meaning`).not.toBe('');
      expect(reason.length).toBeLessThan(120);
      for (const part of quote.split(/ ?… ?/).filter(Boolean)) expect(sentence, `“${reason}”`).toContain(part);
    }
  });
});

describe('any text', () => {
  const pieces = [
    'Deploy machine learning models to production.',
    'You will own our ML platform end to end.',
    'Monitor model drift and retrain.',
    '5+ years of experience with deep learning.',
    'We offer dental insurance.',
    'Responsibilities',
    'Requirements:',
    '- • *',
    '¯\\_(ツ)_/¯ {{ai}} <b>ML</b>',
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 80 })), { maxLength: 25 })
    .map((parts) => parts.join('\n'));
  const folded = (text: string) => text.replace(/\s+/g, ' ');

  it('gives sentences that stand in it, known items, and the same again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = suggestEvidence(text);
        for (const { sentence, item, reason } of found) {
          expect(folded(text)).toContain(sentence);
          expect(ITEMS).toContain(item);
          expect(reason.length).toBeLessThan(120);
        }
        expect(found.length).toBeLessThanOrEqual(ITEMS.length * text.split('\n').length);
        expect(suggestEvidence(text)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what is sure when boilerplate is put behind it', () => {
    const boilerplate = fc.array(
      fc.constantFrom(
        'We offer dental insurance and paid parental leave.',
        'All qualified applicants will receive consideration without regard to race, religion or disability.',
        'Please note that we never ask applicants for money.',
        'Apply by sending your resume to our recruiting team.',
      ),
      { minLength: 1, maxLength: 12 },
    );
    const surest = ['Own our machine learning platform', 'Monitor models in production', 'Build guardrails'];
    fc.assert(
      fc.property(boilerplate, (lines) => {
        const text = `${POSTING}\n${lines.join('\n')}`;
        for (const part of surest)
          expect(itemsFor(text, part), `“${part}…” was lost behind boilerplate`).not.toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('hostile length', () => {
  test.each<[string, string]>([
    ['one endless sentence', 'deploy machine learning models '.repeat(40_000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['a million line breaks', '\n'.repeat(1_000_000)],
    ['many short lines', 'Deploy ML models\n'.repeat(100_000)],
    ['colons and spaces', ': '.repeat(200_000)],
    ['half a pair', '\ud83d'.repeat(50_000)],
  ])('%s is read in part', (_, text) => expect(suggestEvidence(text).length).toBeLessThan(10));
});
