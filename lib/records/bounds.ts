/** Decides how much of anything a record holds. Kept apart from the schemas so that the reading script need not carry them. */

/** Longest description kept, in characters of HTML. Real ones stay under 60,000; a longer one is cut and marked. */
export const MAX_DESCRIPTION_CHARS = 400_000;
/** Longest value of any other text field, in characters. */
export const MAX_FIELD_CHARS = 2_000;
/** Most places, addresses or types one posting keeps. */
export const MAX_LIST_LENGTH = 60;
