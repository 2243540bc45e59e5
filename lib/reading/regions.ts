/** Decides which states and provinces are known by name or abbreviation, and when an abbreviation is a country after all. */
import { folded } from './folded';

const STATES: Record<string, string> = {
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
  CA: 'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon|NT Northwest Territories|NU Nunavut',
  AU: 'NSW New South Wales|VIC Victoria|QLD Queensland|TAS Tasmania|ACT Australian Capital Territory|SA South Australia|WA Western Australia|NT Northern Territory',
};

const byShort = new Map<string, string[]>();
const byName = new Map<string, string>();
for (const [country, list] of Object.entries(STATES)) {
  for (const entry of list.split('|')) {
    const space = entry.indexOf(' ');
    const short = entry.slice(0, space);
    byShort.set(short, [...(byShort.get(short) ?? []), country]);
    byName.set(folded(entry.slice(space + 1)), country);
  }
}

/** Cities often written with their country's code where that code is also a United States state's. */
const ABROAD: Record<string, string> = {
  CA: 'toronto vancouver montreal ottawa calgary edmonton waterloo kitchener mississauga winnipeg quebec halifax markham burnaby',
  DE: 'berlin munich munchen hamburg koln cologne frankfurt stuttgart dusseldorf leipzig dresden bonn heidelberg karlsruhe nuremberg nurnberg hannover potsdam',
  IN: 'bangalore bengaluru mumbai pune hyderabad delhi gurgaon gurugram noida chennai kolkata ahmedabad kochi jaipur',
  IL: 'tel haifa jerusalem herzliya ramat petah raanana netanya yokneam',
  CO: 'bogota medellin cali barranquilla',
  AR: 'buenos cordoba rosario mendoza',
  MA: 'casablanca rabat marrakech',
  ID: 'jakarta bandung bali',
  PA: 'panama',
  MT: 'valletta sliema',
  AL: 'tirana',
  MD: 'chisinau',
};

/** Delaware is small and Germany is not: "DE" is the state only after one of its own towns. */
const DELAWARE = 'wilmington newark dover lewes middletown georgetown claymont';

/**
 * Countries in which an abbreviation names a state, given what stands before it; empty where it names none, or rather
 * a country there ("Toronto, CA", "Toronto, Ontario, CA").
 */
export function countriesOfState(short: string, before: readonly string[]): readonly string[] {
  const firsts = before.map((part) => folded(part).split(' ')[0] ?? '');
  const among = (cities: string | undefined) => firsts.some((first) => cities?.split(' ').includes(first));
  if (among(ABROAD[short]) || (short === 'DE' && !among(DELAWARE))) return [];
  const last = before.at(-1) ?? '';
  if (byShort.get(last)?.includes(short) || byName.get(folded(last)) === short) return [];
  return byShort.get(short) ?? [];
}

/** The country in which a full name is that of a state; null for other names. "Georgia" counts, though a country has it too. */
export function countryOfStateName(name: string): string | null {
  return byName.get(folded(name)) ?? null;
}
