/** Decides what a round is called within a sentence: "the technical interview". */
import type { RoundKind } from '../records/round';
import type { DraftLanguage } from './placeholders';

const KINDS: Readonly<Record<RoundKind, Readonly<Record<DraftLanguage, string>>>> = {
  'recruiter-screen': { en: 'first call', de: 'ersten Telefonat' },
  'take-home': { en: 'take-home task', de: 'Gespräch zur Aufgabe' },
  'hiring-manager-call': { en: 'call', de: 'Gespräch' },
  'technical-coding': { en: 'coding interview', de: 'Programmiergespräch' },
  'technical-statistics': { en: 'statistics interview', de: 'Statistikgespräch' },
  'technical-ml-depth': { en: 'machine-learning interview', de: 'Fachgespräch' },
  'on-site': { en: 'on-site interview', de: 'Gespräch vor Ort' },
  'case-or-product': { en: 'case interview', de: 'Fallgespräch' },
  executive: { en: 'conversation', de: 'Gespräch' },
  values: { en: 'values interview', de: 'Gespräch über Werte' },
  'reverse-interview': { en: 'conversation', de: 'Gespräch' },
  informational: { en: 'conversation', de: 'Gespräch' },
};

/** Fits behind "the" and, in German, behind "zum" or "beim". */
export function roundKindInSentence(kind: RoundKind, language: DraftLanguage): string {
  return KINDS[kind][language];
}
