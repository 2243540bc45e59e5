/** Decides which country a name means. Names come from the browser's own tables in the languages read. */
import { folded, languagesFrom } from './folded';

/** ISO 3166-1 alpha-2, as of 2024. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );
const CODE_SET = new Set(CODES);

/** Countries whose short name is another than the long one in any language read (CLDR 48); asking for all takes twice the time. */
const SHORTENED = ['BA', 'CC', 'GB', 'HK', 'MM', 'MO', 'PN', 'PS', 'US'];

/** Names in common use that the tables do not hold, after `folded`. */
const ALIASES: Record<string, string> = {
  usa: 'US',
  'u s': 'US',
  'u s a': 'US',
  'united states of america': 'US',
  'the united states': 'US',
  'u k': 'GB',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  uae: 'AE',
  'czech republic': 'CZ',
  'ceska republika': 'CZ',
  holland: 'NL',
  'the netherlands': 'NL',
  'republic of ireland': 'IE',
  'south korea': 'KR',
  korea: 'KR',
  'republic of korea': 'KR',
  russia: 'RU',
  'russian federation': 'RU',
  turkey: 'TR',
  'viet nam': 'VN',
  'hong kong': 'HK',
  macau: 'MO',
  'ivory coast': 'CI',
  brd: 'DE',
  deu: 'DE',
  gbr: 'GB',
  aus: 'AU',
};

/** Countries looked up in every language read; all others by their English name and that of the page's own language. */
const COMMON =
  'AE AR AT AU BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IT JP KR LT LU LV MA MX MY NG NL NO NZ PE PH PK PL PT RO RS RU SA SE SG SI SK TH TR TW UA US VN ZA'.split(
    ' ',
  );

const byName = new Map<string, Map<string, string>>();

/** A language's names of all countries, or of the common ones: asking the browser for a name is slow. */
function namesIn(lang: string, all: boolean): Map<string, string> {
  const key = all ? lang : `${lang} common`;
  const known = byName.get(key);
  if (known) return known;
  const names = new Map<string, string>();
  const asked = all
    ? ([
        ['long', CODES],
        ['short', SHORTENED],
      ] as const)
    : ([['long', COMMON]] as const);
  for (const [style, codes] of asked) {
    const display = new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name) names.set(folded(name), code);
      if (name?.includes(' & ')) names.set(folded(name.replace(' & ', ' and ')), code);
    }
  }
  byName.set(key, names);
  return names;
}

/** Longest text taken for a country's name, in characters. */
const MAX_NAME = 60;

/**
 * ISO 3166-1 alpha-2 of a country named in any language read, or given as an upper-case code; null for anything else.
 * `lang` is tried first. A two-letter code must be in capitals: "in" and "it" are words.
 */
export function countryCode(text: string, lang = ''): string | null {
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > MAX_NAME) return null;
  if (trimmed === 'UK') return 'GB';
  if (/^[A-Z]{2}$/.test(trimmed)) return CODE_SET.has(trimmed) ? trimmed : null;
  const name = folded(trimmed);
  if (name.length < 3) return null;
  if (Object.hasOwn(ALIASES, name)) return ALIASES[name] ?? null;
  const [own, ...others] = languagesFrom(lang);
  for (const [language, all] of [[own, true], ['en', true], ...others.map((one) => [one, false] as const)] as const) {
    const code = namesIn(language ?? 'en', all).get(name);
    if (code) return code;
  }
  return null;
}

/** Country domains that job sites use for that country; domains sold worldwide (.io, .ai, .co, .me) are not among them. */
const DOMAINS = new Set(
  'ae ar at au be bg br ca ch cl cn cz de dk ee es fi fr gr hk hr hu id ie il in it jp kr lt lu lv mx my nl no nz pe ph pk pl pt ro rs ru se sg si sk th tr tw ua uk vn za'.split(
    ' ',
  ),
);
/** Boards with one site a country, whose bare .com is the United States site. */
const COUNTRY_BOARDS = /(?:^|\.)(?:indeed|simplyhired)\.com$/;

/** The country whose site a host is; null for hosts of no country (a plain .com tells nothing). */
export function countryOfHost(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  const last = labels.at(-1) ?? '';
  if (DOMAINS.has(last)) return last === 'uk' ? 'GB' : last.toUpperCase();
  const board = COUNTRY_BOARDS.test(host);
  if (board || /(?:^|\.)linkedin\.com$/.test(host)) {
    const prefix = labels.length > 2 ? (labels[0] ?? '') : '';
    if (prefix === 'uk') return 'GB';
    if (/^[a-z]{2}$/.test(prefix) && CODE_SET.has(prefix.toUpperCase())) return prefix.toUpperCase();
    if (board && (prefix === '' || prefix === 'www')) return 'US';
  }
  return null;
}
