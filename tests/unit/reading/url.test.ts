import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IDENTITY_PARAMETERS, stripTracking, unwrapRedirect } from '../../../lib/reading/url';

const stripped = (url: string) => stripTracking(new URL(url));

describe('tracking', () => {
  test.each([
    [
      'https://tidewise.example/jobs/7?utm_source=x&gh_jid=12&utm_medium=y',
      'https://tidewise.example/jobs/7?gh_jid=12',
    ],
    [
      'https://tidewise.example/jobs/7?ref=mail&fbclid=1&team=research#apply',
      'https://tidewise.example/jobs/7?team=research',
    ],
    ['https://jobs.lever.co/tidewise/1?lever-source[]=x&lever-origin=y', 'https://jobs.lever.co/tidewise/1'],
    ['https://tidewise.example/?lever-source%5B%5D=x', 'https://tidewise.example/'],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=12&refId=a&trackingId=b&position=3&pageNum=0&eBP=c',
      'https://www.linkedin.com/jobs/search/?currentJobId=12',
    ],
    [
      'https://au.indeed.com/viewjob?jk=0123456789abcdef&tk=1&from=serp&vjs=3&xkcb=z',
      'https://au.indeed.com/viewjob?jk=0123456789abcdef',
    ],
    [
      'https://www.indeed.co.uk/jobs?q=ml&vjk=0123456789abcdef&advn=1',
      'https://www.indeed.co.uk/jobs?q=ml&vjk=0123456789abcdef',
    ],
    [
      'https://www.glassdoor.co.in/job-listing/x.htm?jl=1009&pos=101&guid=0001&ao=4',
      'https://www.glassdoor.co.in/job-listing/x.htm?jl=1009',
    ],
    [
      'https://boards.greenhouse.io/embed/job_app?for=tidewise&token=55&gh_src=a',
      'https://boards.greenhouse.io/embed/job_app?for=tidewise&token=55',
    ],
    [
      'https://career5.example/career?career_job_req_id=77&company=T&source=x',
      'https://career5.example/career?career_job_req_id=77&company=T',
    ],
  ])('goes from %s', (from, to) => {
    expect(stripped(from)).toBe(to);
  });

  test('of one site is left alone on others, also where a host only looks like it', () => {
    for (const host of ['tidewise.example', 'notindeed.com', 'indeed.com.tidewise.example'])
      expect(stripped(`https://${host}/jobs?from=2026&tk=4&position=9`)).toBe(
        `https://${host}/jobs?from=2026&tk=4&position=9`,
      );
  });

  test('a fragment goes unless it is the page’s route', () => {
    expect(stripped('https://tidewise.example/jobs#about')).toBe('https://tidewise.example/jobs');
    expect(stripped('https://tidewise.example/#/jobs/12')).toBe('https://tidewise.example/#/jobs/12');
    expect(stripped('https://tidewise.example/#!/jobs/12')).toBe('https://tidewise.example/#!/jobs/12');
  });
});

const NAMES = fc.oneof(
  fc.constantFrom(...IDENTITY_PARAMETERS, 'utm_source', 'ref', 'tk', 'from', 'trk', 'position', 'q', 'TK', 'GH_JID'),
  fc.string(),
);
const HOSTS = fc.constantFrom('www.linkedin.com', 'in.indeed.com', 'www.glassdoor.de', 'tidewise.example');
const ADDRESS = fc
  .tuple(HOSTS, fc.webPath(), fc.array(fc.tuple(NAMES, fc.string())), fc.string())
  .map(([host, path, query, hash]) => {
    const url = new URL(`https://${host}${path}`);
    for (const [name, value] of query) url.searchParams.append(name, value);
    url.hash = hash;
    return url;
  });

describe('any address', () => {
  test('stripped twice is stripped once', () => {
    fc.assert(
      fc.property(ADDRESS, (url) => {
        expect(stripped(stripTracking(url))).toBe(stripTracking(url));
      }),
    );
  });

  test('keeps its host, its path, its order and every parameter that names a posting', () => {
    const identity = new Set<string>(IDENTITY_PARAMETERS);
    const named = (url: URL) => [...url.searchParams].filter(([name]) => identity.has(name));
    fc.assert(
      fc.property(ADDRESS, (url) => {
        const before = url.href;
        const clean = new URL(stripTracking(url));
        expect(url.href).toBe(before);
        expect(clean.host + clean.pathname).toBe(url.host + url.pathname);
        expect(named(clean)).toEqual(named(url));
        const kept = [...clean.searchParams].map(String);
        expect([...url.searchParams].map(String).filter((one) => kept.includes(one))).toEqual(kept);
      }),
    );
  });

  test('of any kind throws nothing', () => {
    for (const address of [
      'file:///tmp/a?utm_source=x',
      'about:blank',
      'data:text/html,x',
      'blob:https://a.example/1',
      'https://[::1]/?ref=1',
    ])
      expect(() => unwrapRedirect(new URL(stripped(address)))).not.toThrow();
  });
});

describe('a redirect', () => {
  const led = (url: string) => unwrapRedirect(new URL(url)).href;
  const target = 'https://jobs.tidewise.example/7?a=b&c=d';
  test.each([
    `https://www.linkedin.com/safety/go?url=${encodeURIComponent(target)}&trk=x`,
    `https://www.linkedin.com/safety/go/?url=${encodeURIComponent(target)}`,
    `https://www.google.com/url?sa=t&url=${encodeURIComponent(target)}`,
    `https://l.facebook.com/l.php?u=${encodeURIComponent(target)}&h=1`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&data=1`,
    `https://www.linkedin.com/safety/go?url=${encodeURIComponent(`https://www.google.com/url?q=${encodeURIComponent(target)}`)}`,
  ])('leads where %s says', (url) => {
    expect(led(url)).toBe(target);
  });

  test.each([
    'https://www.linkedin.com/jobs/view/12?url=https%3A%2F%2Fa.example',
    'https://www.linkedin.com/safety/go?url=javascript%3Aalert(1)',
    'https://www.linkedin.com/safety/go?url=https%3A%2F%2F',
    'https://notlinkedin.com/safety/go?url=https%3A%2F%2Fa.example',
    'https://tidewise.example/go?url=https%3A%2F%2Fa.example',
  ])('is not %s', (url) => {
    expect(led(url)).toBe(url);
  });
});
