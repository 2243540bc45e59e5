/** Decides what in a URL is tracking and what is identity, and where a redirect leads. */

/** Parameters that name a posting on some site. They stay, whatever else is known of their names. */
export const IDENTITY_PARAMETERS = [
  'gh_jid',
  'ashby_jid',
  'jk',
  'vjk',
  'currentJobId',
  'jl',
  'jobListingId',
  'pid',
  'career_job_req_id',
  'job',
  'jobId',
  'opportunityId',
  'token',
  'for',
] as const;
const IDENTITY = new Set<string>(IDENTITY_PARAMETERS.map((name) => name.toLowerCase()));

/** Parameters that tell where a visitor came from, on any site. */
const TRACKING =
  /^(?:utm_.*|mc_.*|pk_.*|hsa_.*|_hs\w*|_ga|_gl|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|ref|referrer|referer|source|src|gh_src|lever-source(?:\[\])?|lever-origin|lever-via|sr_source|jobvite_source|iis|iisn)$/i;

/** Parameters that are tracking on the hosts of one site, and may be anything elsewhere. */
const TRACKING_ON: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:^|\.)linkedin\.com$/,
    /^(?:refid|trackingid|trk|trkinfo|trkemail|ebp|lipi|lgcta|lgtemp|midtoken|midsig|recommendedflavor|position|pagenum|alternatechannel|originalsubdomain|eblc|otptoken|eid)$/i,
  ],
  [/(?:^|\.)indeed\.(?:com|[a-z]{2}|co\.[a-z]{2})$/, /^(?:tk|from|vjs|advn|adid|sjdu|acatk|xkcb|xpse|xfps|alid)$/i],
  [
    /(?:^|\.)glassdoor\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/,
    /^(?:ao|cb|cpc|cs|ctt|guid|jrtk|pos|s|srs|t|tgt|uido|utm.*|vt|ja)$/i,
  ],
];

/** The URL without tracking parameters and without its fragment. Parameters that name a posting stay, and so does a fragment that is a route of the page. */
export function stripTracking(url: URL): string {
  const clean = new URL(url);
  const here = TRACKING_ON.find(([host]) => host.test(clean.hostname))?.[1];
  if (!/^#!?\//.test(clean.hash)) clean.hash = '';
  for (const name of new Set(clean.searchParams.keys()))
    if (!IDENTITY.has(name.toLowerCase()) && (TRACKING.test(name) || here?.test(name))) clean.searchParams.delete(name);
  return clean.href;
}

/** Pages that only lead elsewhere, and the parameters that say where to. */
const REDIRECTS: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] = [
  [/(?:^|\.)linkedin\.com$/, /^\/(?:safety\/go|redir\/redirect)\/?$/, ['url']],
  [/(?:^|\.)google\.[a-z.]{2,6}$/, /^\/url$/, ['q', 'url']],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, ['u']],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, ['url']],
];
/** Redirects followed into each other. */
const MAX_REDIRECTS = 3;

/** Where a redirecting link leads, if its address says so; otherwise the URL itself. Nothing is requested. */
export function unwrapRedirect(url: URL): URL {
  let current = url;
  for (let step = 0; step < MAX_REDIRECTS; step++) {
    const [, , parameters = []] =
      REDIRECTS.find(([host, path]) => host.test(current.hostname) && path.test(current.pathname)) ?? [];
    const target = parameters
      .map((name) => current.searchParams.get(name))
      .find((value) => /^https?:\/\//i.test(value ?? ''));
    if (!target || !URL.canParse(target)) break;
    current = new URL(target);
  }
  return current;
}
