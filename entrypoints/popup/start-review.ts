/** Decides what the popup shows for a tab: the review of what was read, or what stands in its way. */
import { browser } from '#imports';
import type { Asked } from '../../lib/capture/ask-tab';
import { emptyDraft } from '../../lib/capture/edit-draft';
import { type TabReading, understand } from '../../lib/capture/read-tab';
import type { ReviewEdits } from '../../lib/capture/review-edits';
import type { Draft } from '../../lib/capture/settle';
import { descriptionOfText } from '../../lib/capture/text-to-html';
import { keepReview, keptReviews } from '../../lib/capture/unsaved-review';

/** A review as it begins: what it stands on, and what the user changed before. */
export interface ReviewStart {
  /** Under which its unsaved edits are kept. */
  key: string;
  base: Draft;
  edits: ReviewEdits;
  /** Not read from the page as it stands: typed or pasted, so it asks for its link and cannot be read again. */
  byHand: boolean;
  /** True where it goes on from an earlier visit. */
  resumed: boolean;
}

export interface Start {
  tab: TabReading;
  /** Null where there is something to decide first. */
  review: ReviewStart | null;
}

/** Begins with what the tab answered. A posting goes straight to its review, as does one that the user has begun to correct. */
export async function startReview(answer: Promise<Asked>): Promise<Start> {
  const [tab, kept] = await Promise.all([
    // What a page made us stumble over is told as unreadable: there is still saving by hand.
    answer.then((asked) => understand(asked, new Date())).catch((): TabReading => ({ state: 'unreadable' })),
    keptReviews(),
  ]);
  if ('draft' in tab) {
    const before = kept.get(tab.draft.id);
    const byHand = before?.base ?? null;
    if (tab.state === 'posting' || (before && !byHand && tab.state === 'unsure')) {
      return {
        tab,
        review: {
          key: tab.draft.id,
          base: tab.draft,
          edits: before?.edits ?? {},
          byHand: false,
          resumed: Boolean(before),
        },
      };
    }
  }
  const key = handKey(tab);
  const before = kept.get(key);
  return {
    tab,
    review: before?.base ? { key, base: before.base, edits: before.edits, byHand: true, resumed: true } : null,
  };
}

/** The review of a page that may be a posting, because the user wants it. */
export function reviewFound(draft: Draft): ReviewStart {
  return { key: draft.id, base: draft, edits: {}, byHand: false, resumed: false };
}

/** Saving by hand: the page's title, address and selection, all for the user to correct. */
export async function reviewByHand(tabId: number, tab: TabReading): Promise<ReviewStart> {
  const about = await aboutTab(tabId, tab);
  const read = 'draft' in tab ? tab.draft : null;
  const draft = emptyDraft(about.url ?? '', about.title);
  const description = about.selection ? descriptionOfText(about.selection) : null;
  const base: Draft = {
    ...draft,
    ...(read && { id: read.id, site: read.site, externalId: read.externalId }),
    facts: { ...draft.facts, description },
    sources: { ...draft.sources, ...(description && { description: 'page' as const }) },
  };
  return { key: handKey(tab), base, edits: {}, byHand: true, resumed: false };
}

/** The review of what was pasted, at the link the user gave with it. It is kept at once: no page can give it again. */
export function reviewPasted(tab: TabReading, draft: Draft): ReviewStart {
  const key = handKey(tab);
  void keepReview(key, { edits: {}, base: draft });
  return { key, base: draft, edits: {}, byHand: true, resumed: false };
}

/** Title, usable address and selection of the tab, as far as the browser tells. */
export async function aboutTab(tabId: number, tab: TabReading) {
  if ('reading' in tab) {
    const { url, pageTitle, selection } = tab.reading;
    return { url: webAddress(url), title: pageTitle || null, selection };
  }
  const closed = tab.state === 'no-access' && tab.why === 'browser-page';
  const known = await browser.tabs.get(tabId).catch(() => null);
  return {
    url: closed ? null : webAddress(known?.url ?? null),
    title: closed ? null : (known?.title ?? null),
    selection: '',
  };
}

function webAddress(url: string | null): string | null {
  return url && /^https?:/.test(url) ? url : null;
}

function handKey(tab: TabReading): string {
  if ('reading' in tab) return `hand:${tab.reading.url}`;
  return `hand:${tab.state === 'no-access' ? (tab.url ?? '') : ''}`;
}
