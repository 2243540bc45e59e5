/** Five people who look for work, with the records they keep: what the golden drafts are written from. All invented. */
import type { FactSources } from '../../../lib/drafts/facts';
import type { Contact } from '../../../lib/records/contact';
import type { Evidence } from '../../../lib/records/evidence';
import type { Posting } from '../../../lib/records/posting';
import type { Round } from '../../../lib/records/round';

const AT = '2026-11-10T09:00:00.000Z';

export function contactNamed(name: string, roles: Contact['roles'], more: Partial<Contact> = {}): Contact {
  return {
    id: `contact-${name}`,
    name,
    headline: null,
    roles,
    companyIds: [],
    warmth: 'cold',
    howMet: null,
    introducerIds: [],
    mutual: null,
    prefers: null,
    email: null,
    profileUrl: null,
    keepInTouch: false,
    notes: '',
    createdAt: AT,
    updatedAt: AT,
    ...more,
  };
}

export function postingOf(title: string, companyName: string): Posting {
  return {
    id: `web:${title}`,
    site: 'web',
    externalId: null,
    url: 'https://careers.example/4567',
    seenUrls: [],
    title,
    companyName,
    companyId: companyName,
    location: { text: null, places: [], workplace: null },
    employmentTypes: [],
    seniority: null,
    salary: null,
    posted: null,
    validThrough: null,
    state: 'open',
    description: null,
    applyUrl: null,
    companyFacts: { industry: null, size: null, founded: null, headquarters: null, website: null, rating: null },
    sources: {},
    capturedAt: AT,
    layout: null,
  };
}

export function evidenceOf(quote: string, source: Evidence['source'], pageTitle: string | null): Evidence {
  return {
    id: quote,
    companyId: 'company',
    question: 'problem',
    item: 'problem.user',
    grade: 'shown',
    quote,
    note: '',
    source,
    url: null,
    pageTitle,
    postingId: null,
    on: '2026-11-03',
    confirmedOn: null,
    mark: quote,
    placements: [{ at: AT, item: 'problem.user', grade: 'shown' }],
    createdAt: AT,
    updatedAt: AT,
  };
}

export function roundOf(more: Partial<Round>): Round {
  return {
    id: 'round',
    applicationId: 'application',
    companyId: 'company',
    kind: 'technical-ml-depth',
    state: 'done',
    at: '2026-11-12T10:00:00.000Z',
    zone: 'Europe/Lisbon',
    minutes: 60,
    place: '',
    interviewerIds: [],
    deadline: null,
    startedAt: null,
    hourLimit: null,
    preparation: '',
    questionsAsked: '',
    discussed: '',
    painPoints: '',
    impression: '',
    promises: [],
    answerBy: null,
    sequence: 0,
    createdAt: AT,
    updatedAt: AT,
    ...more,
  };
}

export const NOTHING: FactSources = {
  profile: null,
  contact: null,
  company: null,
  posting: null,
  evidence: [],
  application: null,
  round: null,
  interviewers: [],
  offer: null,
  messages: [],
  mutual: null,
  typed: {},
  language: 'en',
  today: '2026-11-20',
  locale: 'en-GB',
  zone: 'UTC',
};

export function applicationOn(day: string): FactSources['application'] {
  const at = `${day}T08:00:00.000Z`;
  return {
    id: 'application',
    postingIds: ['web:1'],
    stage: 'applied',
    history: [{ stage: 'applied', at }],
    notes: '',
    tags: [],
    createdAt: at,
    updatedAt: at,
  };
}

export function offerUntil(deadline: string): FactSources['offer'] {
  return {
    id: 'offer',
    applicationId: 'application',
    receivedAt: AT,
    deadline,
    notes: '',
    createdAt: AT,
    updatedAt: AT,
  };
}

const sender = { links: [], tone: 'plain', signature: null } as const;

/** Runs a bakery's numbers, wants into ML. */
export const careerChanger: FactSources = {
  ...NOTHING,
  profile: {
    ...sender,
    name: 'Lena Ortiz',
    words: {
      en: {
        headline: 'Data scientist, formerly baker',
        distinct: 'I ran a bakery for nine years before I learned to forecast one.',
        looksFor: 'junior data science roles in food or retail, in Lisbon or remote',
        strengths: [
          { claim: 'turning sales records into daily forecasts', proof: '3 shops, 14 % less bread thrown away' },
          { claim: 'explaining a forecast to people with flour on their hands', proof: null },
        ],
      },
    },
    links: [{ label: 'Site', url: 'https://lena.example' }],
    tone: 'warm',
  },
  contact: contactNamed('Ana Silva', ['engineer'], { headline: 'Staff ML Engineer, Forecasting', mutual: 'Rui Costa' }),
  company: { name: 'Mercado Verde' },
  posting: postingOf('Junior Data Scientist (m/f/d)', 'Mercado Verde'),
  evidence: [
    evidenceOf(
      'We forecast 40,000 fresh products every night.',
      'engineering-blog',
      'Forecasting fresh food | Mercado Verde Engineering',
    ),
  ],
  application: applicationOn('2026-11-03'),
  round: roundOf({
    discussed: 'Ana: How shelf photos are labelled\nRui: pricing',
    painPoints: 'drift after every new store opening',
    promises: [{ id: '1', by: 'me', text: 'a one-page sketch of the hold-out test', on: null, keptAt: null }],
    answerBy: '2026-11-25',
  }),
  interviewers: ['Ana Silva', 'Rui Costa'],
  typed: {
    'company.problem': 'forecasting fresh food',
    'round.thought': 'I would hold out the newest stores first, since they are where the past helps least.',
    'round.lesson': 'I have begun to label fifty photos myself, to see where I disagree with myself.',
    news: 'My write-up of the bakery forecast is now online.',
  },
};

/** A physicist who leaves the university. */
export const leavingAcademia: FactSources = {
  ...NOTHING,
  profile: {
    ...sender,
    name: 'Dr. Jonas Weber',
    words: {
      en: {
        headline: 'Physicist',
        distinct: 'In my doctorate I found one bad sensor among 4,000 by its noise alone',
        looksFor: 'applied research on sensors or time series, Berlin or Zurich',
        strengths: [
          { claim: 'finding faults in noisy time series', proof: 'two papers, code in use at three labs' },
          { claim: 'building the pipeline that feeds the model', proof: '11 TB a year' },
        ],
      },
    },
    links: [{ label: 'Papers', url: 'https://weber.example/papers' }],
  },
  contact: contactNamed('Dr. Ingrid Holm', ['founder', 'engineer']),
  company: { name: 'Turbine Labs' },
  posting: postingOf('Applied Scientist', 'Turbine Labs'),
  evidence: [evidenceOf('Most alarms in wind parks are false.', 'posting', 'Applied Scientist at Turbine Labs')],
  round: roundOf({
    kind: 'informational',
    discussed: 'How to choose the first problem',
    at: '2026-11-17T10:00:00.000Z',
  }),
  typed: {
    'company.problem': 'false alarms in wind parks',
    'round.lesson': 'I will write down the cost of a false alarm before I train anything.',
  },
};

/** Knows what she wants, writes little. */
export const seniorEngineer: FactSources = {
  ...NOTHING,
  profile: {
    ...sender,
    name: 'Priya Nair',
    words: {
      en: {
        headline: 'Senior ML Engineer',
        distinct: 'I have taken eleven models to production and switched off three that should not have been there.',
        looksFor: 'staff-level ML platform work, remote in Europe',
        strengths: [
          { claim: 'cutting the time from model to release', proof: 'six weeks to four days' },
          { claim: 'running ranking under load', proof: '9,000 requests a second' },
          { claim: 'growing engineers', proof: 'four promoted' },
        ],
      },
    },
    signature: 'Priya Nair\npriya.example',
  },
  contact: contactNamed('Tom Becker', ['manager', 'recruiter'], { howMet: 'at the PyData meetup in Berlin' }),
  company: { name: 'Fahrwerk' },
  posting: postingOf('Staff ML Engineer', 'Fahrwerk'),
  evidence: [evidenceOf('Each team ships its own models today.', 'news', 'Fahrwerk rebuilds its ML platform')],
  application: applicationOn('2026-10-30'),
  offer: offerUntil('2026-11-27T17:00:00.000Z'),
  round: roundOf({ discussed: 'Who owns a model at night', painPoints: 'Nobody is paged when a model goes stale.' }),
  typed: {
    'offer.ask': '128,000 € a year',
    'offer.basis': 'three published ranges for staff roles in Berlin and an offer from last spring',
    'offer.askDate': '2 December',
    'round.thought': 'A freshness check that pages the owning team may do more than another dashboard.',
    'offer.reason': 'I have accepted a role with a team I worked with before.',
  },
};

/** Comes from product, not from code. */
export const productManager: FactSources = {
  ...NOTHING,
  profile: {
    ...sender,
    name: 'Sam Okafor',
    words: {
      en: {
        headline: 'Product manager',
        distinct: 'a product manager who has killed two ML features because rules did the work',
        looksFor: 'product roles where ML is the core',
        strengths: [{ claim: 'setting the one metric a team can act on', proof: 'returns down from 18 % to 11 %' }],
      },
    },
    tone: 'warm',
  },
  contact: contactNamed('Mei Tanaka', ['alumnus', 'referrer'], { howMet: 'worked together at Loom Street' }),
  company: { name: 'Atlas Health' },
  posting: postingOf('Product Manager, Clinical ML', 'Atlas Health'),
  application: applicationOn('2026-11-12'),
  messages: [
    {
      id: 'm1',
      state: 'sent',
      occasion: 'informational-request',
      channel: 'email',
      contactId: 'contact-Mei Tanaka',
      applicationId: null,
      companyId: null,
      roundId: null,
      subject: '',
      body: '',
      at: '2026-11-05T09:00:00.000Z',
      answersId: null,
      createdAt: AT,
      updatedAt: AT,
    },
  ],
  round: roundOf({ kind: 'case-or-product', at: '2026-11-24T13:00:00.000Z', state: 'planned' }),
  typed: { 'shared.school': 'the University of Leeds', news: 'The case interview is on Tuesday.' },
};

/** English is his third language: short words, few facts. */
export const nonNativeWriter: FactSources = {
  ...NOTHING,
  profile: {
    ...sender,
    name: 'Minh Tran',
    words: {
      en: {
        headline: null,
        distinct: 'I build small models that run on cheap phones.',
        looksFor: 'mobile ML work in Hanoi or Singapore',
        strengths: [{ claim: 'making models small', proof: '40 MB to 3 MB' }],
      },
    },
  },
  contact: contactNamed('Grace', ['recruiter']),
  company: { name: 'Kopi Pay' },
  posting: postingOf('Mobile ML Engineer', 'Kopi Pay'),
  round: roundOf({
    kind: 'recruiter-screen',
    state: 'no-show',
    at: '2026-11-19T03:00:00.000Z',
    zone: 'Asia/Singapore',
  }),
};

/** The physicist again, writing German. */
export const leavingAcademiaInGerman: FactSources = {
  ...leavingAcademia,
  language: 'de',
  locale: 'de-DE',
  profile: {
    ...sender,
    name: 'Dr. Jonas Weber',
    links: [{ label: 'Aufsätze', url: 'https://weber.example/papers' }],
    words: {
      de: {
        headline: 'Physiker',
        distinct: 'In meiner Doktorarbeit habe ich unter 4.000 Sensoren den einen defekten am Rauschen erkannt.',
        looksFor: 'angewandte Forschung an Sensoren oder Zeitreihen, Berlin oder Zürich',
        strengths: [
          {
            claim: 'Fehler in verrauschten Zeitreihen finden',
            proof: 'zwei Aufsätze, Code in drei Laboren im Einsatz',
          },
          { claim: 'die Datenstrecke hinter dem Modell bauen', proof: '11 TB im Jahr' },
        ],
      },
    },
  },
  evidence: [evidenceOf('Die meisten Alarme in Windparks sind falsch.', 'posting', null)],
  round: roundOf({
    discussed: 'Auswahl des ersten Problems',
    painPoints: 'Niemand misst, was ein Fehlalarm kostet.',
    at: '2026-11-17T10:00:00.000Z',
    answerBy: '2026-11-27',
  }),
  typed: {
    'company.problem': 'Fehlalarme in Windparks',
    'round.thought': 'Ich würde die Fahrten zu den Anlagen zählen, die ein Alarm auslöst.',
    'round.lesson': 'Ich schreibe jetzt die Kosten eines Fehlalarms auf, bevor ich etwas trainiere.',
  },
};

export const PERSONAS = {
  careerChanger,
  leavingAcademia,
  seniorEngineer,
  productManager,
  nonNativeWriter,
  leavingAcademiaInGerman,
};
