/** Decides which permission stands for a site, and how a granted one is told in words. */

/** The permission that covers a page's whole origin; null where none can be asked for (browser pages, files). */
export function originPattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${origin}/*` : null;
}

/** "https://jobs.acme.example/*" as "jobs.acme.example"; wildcards in words, as browsers let users grant them. */
export function patternInWords(pattern: string): string {
  if (pattern === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*$/.test(pattern)) return 'every site';
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (!host) return pattern;
  const named = host.startsWith('*.') ? `${host.slice(2)} and all below it` : host;
  return scheme === 'http' ? `${named} (unencrypted)` : named;
}
