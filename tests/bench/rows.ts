/** Decides what is measured on, and in what form a figure is given. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One figure of the table, with the most it may be. */
export interface Row {
  what: string;
  figure: number;
  most: number;
}

export interface SavedPage {
  url: string;
  body: string;
  contentType: string;
  from: string;
}

const REAL = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const OURS = fileURLToPath(new URL('../pages/', import.meta.url));

/** The real saved pages where they are at hand beside the project, else our own fixtures. */
export function savedPages(): SavedPage[] {
  return existsSync(`${REAL}manifest.json`) ? realPages() : ourPages();
}

export const within = (row: Row): boolean => row.figure <= row.most;

/** The middle value; the lower of two. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

/** The mean of the middle half: steadier than one value of a clock that ticks in tenths of a millisecond. */
export function middle(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.slice(Math.floor(sorted.length / 4), Math.ceil((sorted.length * 3) / 4));
  return half.reduce((sum, value) => sum + value, 0) / half.length;
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;

function realPages(): SavedPage[] {
  const entries: { file: string; url: string }[] = JSON.parse(readFileSync(`${REAL}manifest.json`, 'utf8'));
  return entries
    .filter((entry) => /\.x?html$/.test(entry.file))
    .map((entry) => ({ ...page(`${REAL}${entry.file}`, entry.url), from: 'real saved pages' }));
}

function ourPages(): SavedPage[] {
  return readdirSync(OURS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.x?html$/.test(file))
    .map((file) => {
      const { url } = JSON.parse(readFileSync(`${OURS}${file.replace(/\.x?html$/, '.json')}`, 'utf8'));
      return { ...page(`${OURS}${file}`, url), from: 'our own fixtures' };
    });
}

function page(file: string, url: string): Omit<SavedPage, 'from'> {
  const contentType = file.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
  return { url, body: readFileSync(file, 'utf8'), contentType: `${contentType}; charset=utf-8` };
}
