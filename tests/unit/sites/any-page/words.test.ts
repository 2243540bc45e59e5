import { describe, expect, test } from 'vitest';
import {
  ABOUT_WORK,
  couldBeTitle,
  LIST,
  namesDescription,
  opensAftermath,
  readsAsGone,
  saysClosed,
  saysPosted,
  sectionKind,
  startsApplication,
} from '../../../../lib/sites/any-page/words';

describe('sections', () => {
  test.each([
    [
      'tasks',
      [
        'Responsibilities',
        'What you’ll do',
        'A typical day:',
        'Deine Aufgaben',
        'Vos missions',
        'Náplň práce',
        'Zakres obowiązków',
        'Arbetsuppgifter',
        'Om stillingen',
        'Wat ga je doen?',
        'Responsabilità',
      ],
    ],
    [
      'needs',
      [
        'Requirements',
        'What you’ll need',
        'Who you are',
        'Your expertise:',
        'Nice-to-haves',
        'Dein Profil',
        'Profil recherché',
        'Requisitos',
        'Požadujeme',
        'Wymagania',
        'Functie-eisen',
        'Kvalifikationer',
      ],
    ],
    [
      'offers',
      [
        'Benefits',
        'What we offer',
        'Wir bieten',
        'Avantages',
        'Nabízíme',
        'Oferujemy',
        'Vi tilbyder',
        'Arbeidsvoorwaarden',
      ],
    ],
    [null, ['What you’ll learn', 'Related articles', 'Our customers', 'Pricing', 'Contact', 'Kontakt']],
  ])('%s', (kind, headings) => {
    for (const heading of headings) expect(sectionKind(heading), heading).toBe(kind);
  });
});

test('titles of postings, and names of pages that are none', () => {
  for (const title of [
    'Research Engineer',
    'ML Ops Lead (m/f/d)',
    'Careers Advisor',
    'Head of Jobs Platform',
    'Search Engineer',
    'Front Desk Lead',
  ])
    expect(couldBeTitle(title), title).toBe(true);
  for (const name of [
    'Careers',
    'Open positions',
    'Jobs at Tidewise',
    'Job details',
    'Welcome, Juan',
    'Sign in',
    'Search results',
    'We use cookies',
    'Page not found',
    'Stellenangebote',
    'Offres d’emploi',
    'Vacatures',
    '404',
    '—',
  ])
    expect(couldBeTitle(name), name).toBe(false);
});

test('titles of lists', () => {
  for (const title of [
    '3,000+ Data Engineer jobs in New York',
    '214 offres',
    'Machine Learning Jobs',
    'Jobs in Berlin',
    'Life at Tidewise',
    'Open positions at Tidewise',
    '12 Stellenangebote',
  ])
    expect(LIST.test(title), title).toBe(true);
  for (const title of [
    'Research Engineer',
    'Data Scientist, Jobs Ranking',
    'Offre d’emploi : Data Scientist',
    'Engineer, Life Sciences',
  ])
    expect(LIST.test(title), title).toBe(false);
});

test('titles about work', () => {
  for (const title of [
    'Data Scientist Salaries in Berlin',
    'Average salary for ML engineers',
    '50 Machine Learning Interview Questions',
    'How to become a data scientist',
    'What is MLOps?',
    'Data Scientist Job Description',
    'Top 10 ML tools',
    '3 surprising findings',
  ])
    expect(ABOUT_WORK.test(title), title).toBe(true);
  for (const title of [
    'Data Scientist, Pricing',
    'Salary Analyst',
    'ML Engineer – Salary: €80k',
    'Technical Guide Writer',
    'Interview Scheduler',
  ])
    expect(ABOUT_WORK.test(title), title).toBe(false);
});

test('gone and closed', () => {
  for (const line of [
    'Job not found',
    'The job you are looking for is no longer available.',
    'This position has been filled',
    'Diese Stelle ist leider nicht mehr verfügbar',
    'Cette offre n’est plus disponible',
    'La oferta ya no está disponible',
    'Tato nabídka již není aktuální',
  ])
    expect(readsAsGone(line), line).toBe(true);
  for (const line of [
    'No longer accepting applications',
    'This position has been filled.',
    'This job has expired on Board',
    'Stelle ist bereits besetzt',
    'Offre pourvue',
    'Ya no se aceptan solicitudes',
  ])
    expect(saysClosed(line), line).toBe(true);
  for (const line of [
    'This role is open to candidates in the EU',
    'The position is available immediately',
    'Applications are read as they come',
    'We have closed our series B',
  ])
    expect(saysClosed(line), line).toBe(false);
});

test('controls, dates and what follows a posting', () => {
  for (const words of [
    'Apply now',
    'Apply for this job',
    'Quick Apply',
    'Jetzt bewerben',
    'Postuler',
    'Solicitar',
    'Candidatar-se',
    'Odpovědět',
    'Ansøg nu',
    'Sök tjänsten',
  ])
    expect(startsApplication(words), words).toBe(true);
  for (const words of ['Apply filters', 'Save', 'Search']) expect(startsApplication(words), words).toBe(false);
  for (const words of [
    'Posted 29 days ago',
    'Reposted today',
    '6 days ago',
    'Veröffentlicht am 3. Mai',
    'Publié il y a 3 jours',
  ])
    expect(saysPosted(words), words).toBe(true);
  for (const words of ['Posted', 'Founded 6 years ago']) expect(saysPosted(words), words).toBe(false);
  for (const words of [
    'Similar jobs',
    'More jobs at Tidewise',
    'Share this job',
    'Weitere Stellen',
    'Offres similaires',
  ])
    expect(opensAftermath(words), words).toBe(true);
  for (const words of ['Job description', 'About the role', 'Stellenbeschreibung', 'Pracovní nabídka'])
    expect(namesDescription(words), words).toBe(true);
});
