/**
 * Decides by what a company is recognised across sites: its name without legal form, case and accents, its pages on
 * LinkedIn and Glassdoor, its own website.
 */

/** Legal forms that end a company's name and say nothing about which company it is. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp ltd limited plc pbc gmbh mbh ag kg kgaa ohg gbr ug se eg ev ' +
    'sa sas sarl sasu sca spa srl srls sl slu sau bv nv vof oy oyj ab as asa aps kft zrt nyrt sro doo dd ood eood ' +
    'spzoo spk psa pty pte pvt private kk gk sdn bhd ltda eireli cv sab saps cie ooo oao zao pao ооо оао зао пао ао ' +
    '株式会社 有限会社 合同会社 株 有限公司 有限责任公司 股份有限公司 주식회사 유한회사'
  ).split(' '),
);
/** Legal forms written without a space, before or after the name. */
const ATTACHED =
  /^(?:株式会社|有限会社|合同会社|주식회사)|(?:株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사)$/u;
/** Legal forms that stand before the name in their language. They end a name nowhere else, so nothing is lost. */
const LEADING_FORMS = new Set('ооо оао зао пао ао 株式会社 有限会社 合同会社 株 주식회사'.split(' '));
/** Legal forms of several words, squeezed to one before the ending is looked at. */
const SQUEEZED: [RegExp, string][] = [
  [/\bsp(?:olka)? z ?o ?o\b/g, 'spzoo'],
  [/\bspolka z ograniczona odpowiedzialnoscia\b/g, 'spzoo'],
  [/\bprosta spolka akcyjna\b/g, 'psa'],
  [/\bspolka akcyjna\b/g, 'sa'],
  [/\bs ?a de c ?v\b/g, 'sa'],
];
/** Most letters of a legal form that is written letter by letter: "s. r. l.". */
const MOST_LETTERS = 4;

/** Hosts that carry many companies' pages: an address there is not a company's own website. */
const SHARED_HOSTS =
  /(?:^|\.)(?:linkedin\.com|glassdoor\.[a-z.]+|indeed\.com|greenhouse\.io|lever\.co|ashbyhq\.com|myworkdayjobs\.com|myworkdaysite\.com|smartrecruiters\.com|workable\.com|teamtailor\.com|recruitee\.com|personio\.(?:de|com)|bamboohr\.com|icims\.com|jobvite\.com|rippling\.com|successfactors\.(?:com|eu)|oraclecloud\.com|eightfold\.ai|wellfound\.com|angel\.co|ycombinator\.com|workatastartup\.com|facebook\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|github\.com|crunchbase\.com|wikipedia\.org|google\.com|bit\.ly)$/;

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ' };

/** The name as recognised: "Bénéficielle, s.r.o." and "BENEFICIELLE" are the same. */
export function nameKey(name: string): string {
  let words = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .replace(/[łøđßæœıς]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  if (!words) return `name:${name.normalize('NFKC').trim().toLowerCase()}`;
  for (const [form, squeezed] of SQUEEZED) words = words.replace(form, squeezed);
  return `name:${withoutLegalForms(words.split(' ')).join(' ')}`;
}

/** The name itself is never taken away: a company called "Company" or "SE" keeps its last word. */
function withoutLegalForms(words: string[]): string[] {
  let parts = words;
  for (let ending = endingOf(parts, false); ending; ending = endingOf(parts, true)) parts = parts.slice(0, -ending);
  while (parts.length > 1 && LEADING_FORMS.has(parts[0] ?? '')) parts = parts.slice(1);
  const [only] = parts;
  return parts.length === 1 && only ? [only.replace(ATTACHED, '') || only] : parts;
}

/** How many words at the end are a legal form, or the "and" that a form taken away stood behind; at least one stays. */
function endingOf(words: readonly string[], taken: boolean): number {
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (LEGAL_FORMS.has(last) || (taken && /^(?:and|und|et|y|e|i)$/.test(last)))) return 1;
  for (let count = Math.min(MOST_LETTERS, words.length - 1); count > 1; count--) {
    const letters = words.slice(-count);
    if (letters.every((letter) => letter.length === 1) && LEGAL_FORMS.has(letters.join(''))) return count;
  }
  return 0;
}

/** The key of a company's own website; null where the address belongs to a board, a hiring system or a network. */
export function websiteKey(website: string | null): string | null {
  const address = website && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(website) ? `https://${website}` : website;
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^(?:www|jobs|careers?)\.(?=.+\.)/, '').replace(/\.$/, '');
  return /^https?:$/.test(protocol) && host.includes('.') && !SHARED_HOSTS.test(host) ? `web:${host}` : null;
}

/** All keys of a company as one posting shows it, strongest first: a page of its own tells more than a name. */
export function companyKeysOf(name: string, pageKeys: readonly string[], website: string | null): string[] {
  const keys = [...pageKeys.map((key) => key.toLowerCase()), websiteKey(website), nameKey(name)];
  return [...new Set(keys.filter((key): key is string => key !== null))];
}
