/** Decides how a note on where two people met becomes a sentence, without changing what it says. */
import { capitalStart } from './clean-fact';
import type { DraftLanguage } from './placeholders';

/** "We met at PyData Lisbon" of "at PyData Lisbon"; a note of another shape stands behind a colon, as it is. */
export function metSentence(note: string, language: DraftLanguage): string | null {
  const text = note
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.]+$/, '');
  if (!text) return null;
  return language === 'de' ? german(text) : english(text);
}

function english(text: string): string {
  if (/^(?:we|i|you|they|our|my)\b/i.test(text)) return capitalStart(text);
  if (/^(?:met|worked|studied|spoke|talked|collaborated|volunteered|sat|were)\b/i.test(text))
    return `We ${lower(text)}`;
  if (/^(?:at|in|on|during|through|via|over|after|while)\b/i.test(text)) return `We met ${lower(text)}`;
  if (/^from\b/i.test(text)) return `We know each other ${lower(text)}`;
  return `To remind you how we know each other: ${text}`;
}

function german(text: string): string {
  if (/^(?:wir|ich|sie|unsere?)\b/i.test(text)) return capitalStart(text);
  if (/^(?:aus|von|vom|über|durch)\s/i.test(text)) return `Wir kennen uns ${lower(text)}`;
  if (/^(?:auf|bei|beim|in|im|an|am|während)\s/i.test(text)) return `Wir haben uns ${lower(text)} kennengelernt`;
  return `Wir kennen uns über Folgendes: ${text}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
