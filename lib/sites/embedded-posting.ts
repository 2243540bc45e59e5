/**
 * Decides how a company's own page is read in which a hiring system shows one posting: by the host page's words where
 * it has them; where they stand in a frame of another origin, only what the page around it says, to be reviewed.
 */
import { documentTitle } from '../reading/dom';
import {
  type Finding,
  finding,
  type NotAPosting,
  type Page,
  type PostingAddress,
  type SiteReading,
} from '../reading/finding';
import { companyOf } from './any-page/company';
import { mainHeading } from './any-page/heading';
import { linesOf } from './any-page/lines';
import { titleWords } from './any-page/title-pattern';
import { readCareerPage } from './career-page';

/** What the generic reader takes a page for that has no words of the posting itself. */
const WORDLESS: readonly NotAPosting[] = ['other', 'list', 'company', 'article'];

/** Reads such a page; `own` are findings from markup that the hiring system is known to leave in the host page. */
export function readEmbedded(
  page: Page,
  layout: string,
  address: PostingAddress | null,
  own: Finding['fields'] = {},
): SiteReading {
  const { document } = page;
  const read = readCareerPage(page);
  const known = address ? { address } : {};
  const title = mainHeading(document, linesOf(document))?.text ?? titleWords(documentTitle(document), null).title;
  const company = title ? companyOf(page, title, null, own.location?.text ?? null) : null;
  const around = [
    finding('page', { title, ...own }),
    finding('page', { companyName: company?.name }, company?.doubtful && !agrees(company.name, address)),
  ].filter((one) => Object.keys(one.fields).length);
  if (read.kind !== 'not-a-posting') {
    const findings = page.structured.length ? [...read.findings, ...around] : [...around, ...read.findings];
    return { ...read, ...known, layout, kind: own.description ? 'posting' : read.kind, findings };
  }
  if (own.description && title) return { kind: 'posting', layout, settled: true, findings: around, ...known };
  if (!title || !WORDLESS.includes(read.reason)) return read;
  return { kind: 'unsure', layout: `${layout}, in a frame`, settled: read.settled, findings: around, ...known };
}

/** True where the board's name in the hiring system is the company's. */
function agrees(company: string, address: PostingAddress | null): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return address !== null && letters(company) === letters(address.externalId.split('/')[0] ?? '');
}
