/**
 * Decides by which name people know the company whose legal entity stands on a posting ("MED Acme Inc"). The tenant in
 * the page's address tells: the entity's own words that spell it are the name.
 */

/** `certain` where the tenant confirms the name; otherwise the entity's name stands, for a person to check. */
export function plainCompanyName(entity: string, tenant: string): { name: string; certain: boolean } {
  const words = entity.split(/\s+/).filter(Boolean);
  const slug = letters(tenant).replace(/\d+$/, '');
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const name = words.slice(from, to);
      if (spells(name, slug)) return { name: name.join(' ').replace(/^[("'\s]+|[)"',;.\s]+$/g, ''), certain: true };
    }
  }
  return { name: entity, certain: false };
}

/** "General Motors" spells `generalmotors` in full and `gm` by its initials; one word never by its initial. */
function spells(words: string[], slug: string): boolean {
  const spelled = words.map(letters);
  if (spelled.join('') === slug) return true;
  return words.length > 1 && spelled.every(Boolean) && spelled.map((word) => word[0]).join('') === slug;
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
