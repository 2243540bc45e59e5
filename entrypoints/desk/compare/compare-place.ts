/** Decides the address of a comparison on the desk: the companies' ids, in the order of the columns. */

/** `#/compare/<id>,<id>`; each id is encoded as one part. */
export function comparePlace(ids: readonly string[]): string {
  return `#/compare/${ids.map(encodeURIComponent).join(',')}`;
}

/** The ids that what follows `/compare/` names, each once; those that cannot be read are left out. */
export function comparedIds(encoded: string): string[] {
  const ids = encoded.split(',').flatMap((part) => {
    try {
      return decodeURIComponent(part) || [];
    } catch {
      return [];
    }
  });
  return [...new Set(ids)];
}
