/** Decides which companies a few typed letters mean: names that begin with them first, then names that hold them. */
import { folded } from '../reading/folded';
import type { Company } from '../records/company';

/** At most `most` companies, best first, alphabetical among equals; case and accents do not matter. */
export function companiesNamed(companies: readonly Company[], typed: string, most: number): Company[] {
  const sought = folded(typed.trim());
  const rank = (name: string) => {
    const at = folded(name).indexOf(sought);
    return at < 0 ? 2 : at === 0 ? 0 : 1;
  };
  const words = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return companies
    .map((company) => ({ company, rank: rank(company.name) }))
    .filter((one) => one.rank < 2)
    .sort((a, b) => a.rank - b.rank || words.compare(a.company.name, b.company.name))
    .slice(0, most)
    .map((one) => one.company);
}
