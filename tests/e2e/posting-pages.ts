/** Pages of made-up employers for the end-to-end tests, each as small as a page of its kind can be. */

/** Long enough that two copies of it are recognised as the same text. */
const DUTIES = [
  'You own the models that plan which greenhouse is watered when, from the first notebook to the pager.',
  'You compare every idea with a plain seasonal average before anyone trains a network.',
  'You sit with growers twice a month and watch how they use, ignore or override a forecast.',
  'You label edge cases together with two agronomists, and keep the guide they label by honest.',
  'You watch drift per region and per crop, and write down what happened when a forecast went wrong.',
];

export interface PageOptions {
  title?: string;
  company?: string;
  /** Heading of the page, where it differs from the structured data. */
  heading?: string;
  salary?: { min: number; max: number };
  /** HTML at the end of the description, as it stands in the page. */
  smuggled?: string;
}

/** A posting with structured data that matches what is visible. */
export function postingPage(options: PageOptions = {}): string {
  const { title = 'Irrigation ML Engineer', company = 'Fernwright Robotics', salary, heading = title } = options;
  const { smuggled = '' } = options;
  const duties = `<p>${DUTIES.join('</p><p>')}</p><ul><li>Python</li><li>Time series</li></ul>${smuggled}`;
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: company },
    datePosted: '2026-10-05',
    validThrough: '2026-12-31',
    employmentType: 'FULL_TIME',
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Utrecht', addressCountry: 'NL' },
    },
    ...(salary && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: salary.min, maxValue: salary.max, unitText: 'YEAR' },
      },
    }),
    description: duties,
  };
  return `<!doctype html><html lang="en"><head><title>${heading} at ${company}</title>
    <script type="application/ld+json">${JSON.stringify(posting).replaceAll('</', '<\\/')}</script></head>
    <body><main><h1>${heading}</h1><p>${company}</p><section><h2>What you do</h2>${duties}</section>
    <a href="/apply">Apply for this job</a></main></body></html>`;
}

/** Looks like a posting, and says too little to be sure: no structured data, nothing to apply with. */
export function doubtfulPage(): string {
  return `<!doctype html><html lang="en"><head><title>Robot perception engineer</title></head>
    <body><main><h1>Robot perception engineer</h1><h2>About the role</h2><p>${DUTIES.join('</p><p>')}</p>
    <h2>What you bring</h2><ul><li>Patience with cameras in the rain</li><li>Python and some C++</li></ul></main></body></html>`;
}

export function loginPage(): string {
  return `<!doctype html><html lang="en"><head><title>Sign in</title></head><body><form><h1>Sign in</h1>
    <label>Email <input type="email"></label><label>Password <input type="password"></label>
    <button>Sign in</button></form></body></html>`;
}

export function articlePage(): string {
  return `<!doctype html><html lang="en"><head><title>Why our forecasts drift in spring</title>
    <meta property="og:type" content="article"></head><body><article><h1>Why our forecasts drift in spring</h1>
    <p>Every spring the forecasts of our greenhouses get worse for two weeks.</p></article></body></html>`;
}
