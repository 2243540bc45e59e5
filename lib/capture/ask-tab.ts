/**
 * Browser edge: has the reading script read a tab, handing the page on where one script names another. Kept apart from
 * what the answer means, so that a surface can ask before it has loaded anything else.
 */
import { browser } from 'wxt/browser';
import { FAMILIES, type Family, familyOf, SCRIPTS } from '../sites/families';

/** What came of asking: whatever the page answered (nothing of it is trusted yet), or why there is no answer. */
export type Asked =
  | { answer: unknown }
  | { silent: true }
  /** The browser let nobody in: what it said, and the tab's address as far as it tells. */
  | { refused: string; url: string | null };

/** Longest wait for an answer, in milliseconds; a page's script can keep its thread busy for ever. */
const ANSWER_LIMIT_MS = 5_000;
/** Most scripts one page is handed through: its host's, the one for any page, a hiring system's. */
const MOST_SCRIPTS = 3;

/** Asks one tab, at an address that is looked up unless known. Needs the user's gesture on it (activeTab) or a host permission. Never throws. */
export async function askTab(tabId: number, known?: string): Promise<Asked> {
  const url = known ?? (await addressOf(tabId));
  try {
    let answer: unknown;
    let family: Family | undefined = url && URL.canParse(url) ? familyOf(new URL(url)) : 'any';
    for (let script = 0; family && script < MOST_SCRIPTS; script++) {
      answer = await inTime(answerOf(tabId, family));
      family = referredTo(answer);
    }
    return { answer };
  } catch (error) {
    return error instanceof NoAnswer ? { silent: true } : { refused: String(error), url };
  }
}

/** The script that should read the page instead, where the answer is no more than its name. */
function referredTo(answer: unknown): Family | undefined {
  const named = (answer as { readBy?: unknown } | null | undefined)?.readBy;
  return FAMILIES.find((family) => family === named);
}

async function answerOf(tabId: number, family: Family): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPTS[family]] });
  return frame?.result;
}

class NoAnswer extends Error {}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), ANSWER_LIMIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}
