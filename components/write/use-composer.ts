/**
 * Decides how the text in the composer lives: it follows facts and choices, keeps what was written by hand, is stored
 * shortly after each key press and at once when the page is left. What the text becomes is composed-text.ts.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { channelFor, draftChannel } from '../../lib/people/channel-for';
import {
  begun,
  type Choices,
  type Composed,
  composingOf,
  isEdited,
  rechosen,
  redrafted,
  resumed,
} from '../../lib/people/composed-text';
import { type KeptDraft, keepDraft } from '../../lib/people/keep-draft';
import { languagesOf } from '../../lib/people/own-profile';
import { belongsToRound } from '../../lib/people/round-to-mention';
import { draftIdOf } from '../../lib/people/write-about';
import { forgetUnsavedDraft, keepUnsavedDraft, unsavedDraft } from './unsaved-draft';
import type { Desk } from './use-writing';

/** Wait after a key press before it is stored, in milliseconds. */
const PAUSE_MS = 250;

export interface Composer {
  composed: Composed;
  /** Whether there is something of the user's in it. */
  isTheirs: boolean;
  /** A sentence where storing failed. */
  failure: string | null;
  standing: 'still' | 'saving' | 'saved';
  write(words: Partial<Pick<Composed, 'subject' | 'body'>>): void;
  fill(name: string, words: string): void;
  choose(change: Partial<Choices>, keep: boolean): void;
  /** Stores what waits. */
  flush(): Promise<void>;
  /** The draft as it stands now. */
  asKept(): KeptDraft;
}

export function useComposer(desk: Desk): Composer {
  const { gathered, occasion, stored, writing } = desk;
  const [id] = useState(() => draftIdOf(gathered.about, occasion));
  const [opening] = useState(() => openingOf(desk, id));
  const [composed, setComposed] = useState(opening.composed);
  const [failure, setFailure] = useState<string | null>(null);
  const [standing, setStanding] = useState<Composer['standing']>('still');
  const theirs = useRef(opening.isTheirs);
  const seen = useRef<Composed | null>(opening.waits ? null : opening.composed);
  const waiting = useRef<Composed | null>(null);
  const storedAt = useRef(stored?.updatedAt ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const follows = redrafted(writing, composed);
  if (follows !== composed) setComposed(follows);

  const latest = useRef(desk);
  useLayoutEffect(() => {
    latest.current = desk;
  }, [desk]);

  const [flush] = useState(() => async () => {
    clearTimeout(timer.current);
    const words = waiting.current;
    if (!words) return;
    const at = new Date();
    storedAt.current = at.toISOString();
    const result = await keepDraft(keptDraft(latest.current, words), at);
    if (!result.ok) return setFailure(result.says);
    setFailure(null);
    if (waiting.current !== words) return;
    waiting.current = null;
    forgetUnsavedDraft(id);
    setStanding('saved');
  });

  useLayoutEffect(() => {
    if (seen.current === composed) return;
    seen.current = composed;
    if (!theirs.current && !holdsTheirs(composed)) return;
    theirs.current = true;
    waiting.current = composed;
    keepUnsavedDraft(id, composed);
    setStanding('saving');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  }, [composed, id, flush]);

  // Discarded, brought back by an undo, or written in another window, while nothing here waits to be stored.
  useEffect(() => {
    if (waiting.current || (stored ? stored.updatedAt <= storedAt.current : storedAt.current === '')) return;
    storedAt.current = stored?.updatedAt ?? '';
    const next =
      (stored && resumed(latest.current.writing, stored, draftChannel(stored.channel))) ?? begin(latest.current);
    theirs.current = stored !== null;
    seen.current = next;
    setStanding('still');
    setComposed(next);
  }, [stored]);

  useEffect(() => {
    const leave = () => void flush();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      void flush();
    };
  }, [flush]);

  return {
    composed,
    isTheirs: stored !== null || holdsTheirs(composed),
    failure,
    standing,
    write: (words) => setComposed((before) => ({ ...before, ...words })),
    fill: (name, words) => setComposed((before) => ({ ...before, typed: { ...before.typed, [name]: words } })),
    choose: (change, keep) => setComposed((before) => rechosen(writing, before, change, keep)),
    flush,
    asKept: () => keptDraft(desk, composed),
  };
}

function openingOf(desk: Desk, id: string): { composed: Composed; isTheirs: boolean; waits: boolean } {
  const { stored, writing } = desk;
  const unsaved = unsavedDraft(id, stored?.updatedAt ?? '');
  const goesOn = unsaved && resumed(writing, unsaved, unsaved.channel);
  if (goesOn) return { composed: goesOn, isTheirs: true, waits: true };
  const kept = stored && resumed(writing, stored, draftChannel(stored.channel));
  return { composed: kept ?? begin(desk), isTheirs: stored !== null, waits: false };
}

function begin({ gathered, occasion, writing }: Desk): Composed {
  const [language = 'en'] = languagesOf(gathered.profile);
  return begun(writing, channelFor(occasion, gathered.contact), language);
}

function holdsTheirs(composed: Composed): boolean {
  return isEdited(composed) || Object.values(composed.typed).some((words) => words.trim() !== '');
}

function keptDraft({ gathered, occasion, round }: Desk, composed: Composed): KeptDraft {
  const { channel, subject, body } = composed;
  const roundId = round && belongsToRound(occasion) ? round.id : gathered.about.roundId;
  return { about: { ...gathered.about, roundId }, occasion, channel, subject, body, composing: composingOf(composed) };
}
