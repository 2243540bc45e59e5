/** Decides which addresses are a company's page on a site that keeps one for each: LinkedIn and Glassdoor. */

const LINKEDIN = /^https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/(?:company|school|showcase)\/([^/?#\s]+)/i;
/** "Working-at-Acme-EI_IE12345.11,15.htm", "Acme-Reviews-E12345.htm", "Acme-Jobs-E12345_P2.htm". */
const GLASSDOOR = /^https?:\/\/(?:[a-z]{2,3}\.)?glassdoor\.[a-z.]+\/[^?#]*-(?:EI_IE|E)(\d+)(?:[._]|$)/i;

/** The key by which a company's page there is known: `linkedin:acme-ai`, `glassdoor:12345`; null for other addresses. */
export function companyKeyOfAddress(address: string): string | null {
  const linkedin = LINKEDIN.exec(address)?.[1];
  if (linkedin) return `linkedin:${decoded(linkedin).toLowerCase()}`;
  const glassdoor = GLASSDOOR.exec(address)?.[1];
  return glassdoor ? `glassdoor:${glassdoor}` : null;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
