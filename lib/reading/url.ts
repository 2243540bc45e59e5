/** Decides what in a URL is tracking and what is identity. */

const TRACKING =
  /^(?:utm_.*|mc_.*|fbclid|gclid|msclkid|ref|referrer|referer|source|src|refid|trackingid|trk|trkinfo|trkemail|ebp|lipi|lgcta|lgtemp|midtoken|midsig|recommendedflavor|position|pagenum|alternatechannel|originalsubdomain|eblc|gh_src|lever-source(?:\[\])?|lever-origin|sr_source)$/i;

/** The URL without tracking parameters and without its fragment. Identity such as `gh_jid` and `ashby_jid` stays. */
export function stripTracking(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  for (const name of [...clean.searchParams.keys()]) if (TRACKING.test(name)) clean.searchParams.delete(name);
  return clean.href;
}
