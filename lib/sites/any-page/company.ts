/** Decides which company a page without structured data speaks for, and how sure that is. */
import { all, documentTitle, metaContent, squash } from '../../reading/dom';
import type { Page } from '../../reading/finding';
import { folded } from '../../reading/folded';
import { employerOf, titleWords } from './title-pattern';

export interface Company {
  name: string;
  doubtful: boolean;
}

/** Labels of a host that name a purpose, not an owner. */
const PURPOSE =
  /^(?:www\d?|jobs?|careers?|karriere|apply|work|join|hiring|recruiting|recruitment|boards?|about|en|de|fr|es|it|nl|team|hr|talent)$/;
/** Second-level labels under which names are registered: `acme.co.uk`. */
const REGISTRIES = /^(?:com?|org|net|gov|ac|edu)$/;

/**
 * The company a posting belongs to: what stands beside the title, what the document's title or the site's name says
 * (sure where two of them or the host agree), or nothing.
 */
export function companyOf(page: Page, title: string, beside: string | null, place: string | null): Company | null {
  if (beside) return { name: beside, doubtful: false };
  const { document } = page;
  const site = metaContent(document, 'og:site_name');
  const own = site && (employerOf(site) ?? site);
  const places = place ? [place] : [];
  const heads = [documentTitle(document), metaContent(document, 'og:title') ?? ''];
  const named = heads.map((head) => titleWords(head, title, places).companyName).filter((name) => name !== null);
  const label = ownerLabel(page.url);
  const owner = (name: string) => !!label && folded(name).replace(/ /g, '').includes(label);
  const organization = organizationOf(document);
  const spoken = [...named, own, organization].filter((name) => name !== null);
  const agreed = spoken.find((name) => owner(name));
  if (agreed) {
    const other = heads
      .map((head) => titleWords(head, title, [...places, ...spoken.filter(owner)]).companyName)
      .find((name) => name !== null);
    return other ? { name: other, doubtful: true } : { name: agreed, doubtful: false };
  }
  const [name] = spoken;
  return name ? { name, doubtful: true } : (logo(document, owner) ?? null);
}

/** The label of a host that names its owner: `acme` of `careers.acme.co.uk`. */
export function ownerLabel(url: URL): string | null {
  const labels = url.hostname.split('.').slice(0, -1);
  if (labels.length > 1 && REGISTRIES.test(labels.at(-1) ?? '')) labels.pop();
  const name = labels.at(-1)?.replace(/-/g, '') ?? '';
  return name.length >= 3 && !PURPOSE.test(name) && !/^\d+$/.test(name) ? name : null;
}

/** A logo whose text is the host's owner, in the page's own spelling. */
function logo(document: Document, owner: (name: string) => boolean): Company | null {
  for (const image of all(document, 'header img[alt], a[href="/"] img[alt], img[class*="logo" i][alt]', 20)) {
    const name = squash(image.getAttribute('alt') ?? '')
      .replace(/\s*\b(?:home|logo)\b\s*/gi, ' ')
      .trim();
    if (name && name.length <= 60 && owner(name)) return { name, doubtful: true };
  }
  return null;
}

/** The organisation that structured data names as the site's own. */
function organizationOf(document: Document): string | null {
  for (const script of all(document, 'script[type*="ld+json" i]', 10)) {
    const found = /"@type"\s*:\s*"(?:Organization|Corporation)"[^{}]{0,300}?"name"\s*:\s*"([^"\\]{2,80})"/.exec(
      script.textContent?.slice(0, 20_000) ?? '',
    );
    if (found?.[1]) return found[1];
  }
  return null;
}
