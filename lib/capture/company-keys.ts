/**
 * Decides by what a company is recognised across sites: its name without legal form, case and accents, its pages on
 * LinkedIn and Glassdoor, its own website.
 */

/** Legal forms that end a company's name and say nothing about which company it is. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp ltd limited plc pbc gmbh mbh ag kg kgaa ohg gbr ug se eg ev ' +
    'sa sas sarl sasu sca spa srl srls sl slu sau bv nv vof oy oyj ab as asa aps kft zrt nyrt sro doo dd ood eood ' +
    'spzoo spk psa pty pte pvt private kk gk sdn bhd ltda eireli cv sab saps'
  ).split(' '),
);
/** Legal forms of several words, squeezed to one before the ending is looked at. */
const SQUEEZED: [RegExp, string][] = [
  [/\bsp(?:olka)? z ?o ?o\b/g, 'spzoo'],
  [/\bspolka z ograniczona odpowiedzialnoscia\b/g, 'spzoo'],
  [/\bprosta spolka akcyjna\b/g, 'psa'],
  [/\bspolka akcyjna\b/g, 'sa'],
  [/\bs r o\b/g, 'sro'],
  [/\bs p a\b/g, 'spa'],
  [/\bs r l\b/g, 'srl'],
  [/\bs a s\b/g, 'sas'],
  [/\b([abs]) ([asgv])\b(?=$| )/g, '$1$2'],
  [/\bl l c\b/g, 'llc'],
];

/** Hosts that carry many companies' pages: an address there is not a company's own website. */
const SHARED_HOSTS =
  /(?:^|\.)(?:linkedin\.com|glassdoor\.[a-z.]+|indeed\.com|greenhouse\.io|lever\.co|ashbyhq\.com|myworkdayjobs\.com|myworkdaysite\.com|smartrecruiters\.com|workable\.com|teamtailor\.com|recruitee\.com|personio\.(?:de|com)|bamboohr\.com|icims\.com|jobvite\.com|rippling\.com|successfactors\.(?:com|eu)|oraclecloud\.com|eightfold\.ai|wellfound\.com|angel\.co|ycombinator\.com|workatastartup\.com|facebook\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|github\.com|crunchbase\.com|wikipedia\.org|google\.com|bit\.ly)$/;

/** The name as recognised: "Bénéficielle, s.r.o." and "BENEFICIELLE" are the same. */
export function nameKey(name: string): string {
  let words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ł/gi, 'l')
    .replace(/ø/gi, 'o')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [form, squeezed] of SQUEEZED) words = words.replace(form, squeezed);
  const parts = words.split(' ');
  while (parts.length > 1 && LEGAL_FORMS.has(parts.at(-1) ?? '')) parts.pop();
  return `name:${parts.join(' ')}`;
}

/** The key of a company's own website; null where the address belongs to a board, a hiring system or a network. */
export function websiteKey(website: string | null): string | null {
  if (!website || !URL.canParse(website)) return null;
  const host = new URL(website).hostname.replace(/^www\./, '');
  return host.includes('.') && !SHARED_HOSTS.test(host) ? `web:${host}` : null;
}

/** All keys of a company as one posting shows it, strongest first: a page of its own tells more than a name. */
export function companyKeysOf(name: string, pageKeys: readonly string[], website: string | null): string[] {
  const keys = [...pageKeys.map((key) => key.toLowerCase()), websiteKey(website), nameKey(name)];
  return [...new Set(keys.filter((key): key is string => key !== null))];
}
