/** Decides how the user's part of the world divides the week: which day begins it, which days are for rest. */

/** Days are 1 (Monday) to 7 (Sunday). */
export interface Week {
  firstDay: number;
  weekend: readonly number[];
}

export const MONDAY_WEEK: Week = { firstDay: 1, weekend: [6, 7] };

/** For browsers that do not tell, as Unicode CLDR had it in 2026. */
const FIRST_SUNDAY = (
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE ' +
  'PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'
).split(' ');
const FIRST_SATURDAY = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ');
const WEEKENDS: Record<string, readonly number[]> = {
  ...Object.fromEntries('BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE'.split(' ').map((region) => [region, [5, 6]])),
  IR: [5],
  AF: [4, 5],
  IN: [7],
  UG: [7],
};

interface WeekInfo {
  firstDay: number;
  weekend: readonly number[];
}
type Telling = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

/** The week of a locale such as `de-DE`; a locale nobody knows has the week of most countries. */
export function weekOf(locale: string): Week {
  let told: Telling;
  try {
    told = new Intl.Locale(locale) as Telling;
  } catch {
    return MONDAY_WEEK;
  }
  const info = told.getWeekInfo?.() ?? told.weekInfo;
  if (info) return { firstDay: info.firstDay, weekend: [...info.weekend] };
  const region = told.maximize().region ?? '';
  const firstDay = FIRST_SUNDAY.includes(region) ? 7 : FIRST_SATURDAY.includes(region) ? 6 : 1;
  return { firstDay, weekend: WEEKENDS[region] ?? MONDAY_WEEK.weekend };
}

/** How many days a day is into its week: 0 for the first. */
export function daysIntoWeek(weekday: number, { firstDay }: Week): number {
  return (weekday - firstDay + 7) % 7;
}
