/** Decides how characters, words and questions of a message are counted. */

export interface TextCounts {
  /**
   * UTF-16 units, as a text field with a limit counts them (HTML, maxlength). No source says how LinkedIn counts; this is
   * never fewer than letters seen, so that a text which fits here fits there.
   */
  characters: number;
  /** Runs of letters and figures; "15-minute", "don’t" and an address are one word each. */
  words: number;
  /** Sentences that end with a question mark; one in a quotation or an address does not count. */
  questions: number;
}

const WORD = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}]+(?:[’'.,\-\u2010\u2011/][\p{L}\p{N}]+)*/gu;

export function countText(text: string): TextCounts {
  return { characters: text.length, words: wordsIn(text).length, questions: text.match(/\?(?=[)\s]|$)/g)?.length ?? 0 };
}

/** The words of `text` in order, as written. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}
