/** Decides what the panel remembers of a conversation until it closes: whom the user talks to, and the last one's day. */
import { create } from 'zustand';
import type { Conversation } from '../../../lib/company-fit/answer-draft';
import type { Audience } from '../../../lib/records/taken-question';

interface AskState {
  audience: Audience;
  /** What the last answer said of its conversation; null before the first. Several answers mostly come from one. */
  conversation: Conversation | null;
}

export const useAsk = create<AskState>(() => ({ audience: 'engineer', conversation: null }));
