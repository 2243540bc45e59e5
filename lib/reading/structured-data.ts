/** Decides which structured data (JSON-LD, microdata, RDFa) describes the posting this page shows. */
import type { Finding } from './finding';

export function readStructured(_document: Document, _url: URL): Finding[] {
  return [];
}
