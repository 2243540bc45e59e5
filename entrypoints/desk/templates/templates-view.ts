/** Decides what the desk remembers of the templates while the user looks at one: the language, and how they preview. */
import { create } from 'zustand';
import type { DraftLength } from '../../../lib/drafts/draft';
import type { DraftLanguage } from '../../../lib/drafts/placeholders';

interface TemplatesView {
  /** Null: the one they write in first. */
  language: DraftLanguage | null;
  length: DraftLength;
  /** On what is kept, or on examples. */
  facts: 'latest' | 'examples';
  choose(language: DraftLanguage): void;
  see(view: Partial<Pick<TemplatesView, 'length' | 'facts'>>): void;
}

export const useTemplatesView = create<TemplatesView>((set) => ({
  language: null,
  length: 'short',
  facts: 'latest',
  choose: (language) => set({ language }),
  see: (view) => set(view),
}));
