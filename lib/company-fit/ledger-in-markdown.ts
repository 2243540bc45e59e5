/** Decides how a company's whole ledger reads as Markdown: by question and point, every piece with where it came from. */
import { type Evidence, QUESTIONS } from '../records/evidence';
import { dayInWords } from '../words/value-words';
import { creditInMarkdown } from './comparison';
import { EVIDENCE_SOURCE_NAMES, GRADE_NAMES, STATE_NAMES } from './evidence-words';
import { itemTitle, questionNamed } from './framework';
import { markdownLink, markdownText } from './markdown-text';
import { questionInWords } from './range-words';
import { newestFirst, scoreOf } from './score';
import { passageUrl } from './text-fragment';
import { headlineInWords } from './verdict-words';

/** A document with everything known about one company's machine learning; quotes and notes stay text. */
export function ledgerInMarkdown(companyName: string, ledger: readonly Evidence[], locale?: string): string {
  const score = scoreOf(ledger);
  const { title, because } = headlineInWords(score.headline, score, locale);
  const questions = QUESTIONS.flatMap((name) => {
    const question = questionNamed(name);
    const scored = score.questions[name];
    return [
      `## ${question.number} ${markdownText(question.title)}`,
      markdownText(questionInWords(scored, locale)),
      scored.items
        .flatMap(({ name: item, state, pieces }) => [
          `- **${markdownText(itemTitle(item))}**: ${STATE_NAMES[state].toLowerCase()}`,
          ...pieces.map((piece) => `  - ${pieceInMarkdown(piece, locale)}`),
        ])
        .join('\n'),
    ];
  });
  const waiting = ledger
    .filter(({ item }) => item === null)
    .sort(newestFirst)
    .map((piece) => `- ${pieceInMarkdown(piece, locale)}`);
  return [
    `# ${markdownText(companyName)}`,
    markdownText(`${title}. ${because}`),
    ...questions,
    ...(waiting.length ? ['## Not placed yet', waiting.join('\n')] : []),
    creditInMarkdown(locale),
    '',
  ].join('\n\n');
}

function pieceInMarkdown({ quote, grade, source, url, pageTitle, on, note }: Evidence, locale?: string): string {
  const passage = url === null ? null : passageUrl(url, quote);
  const from = [
    GRADE_NAMES[grade].toLowerCase(),
    EVIDENCE_SOURCE_NAMES[source].toLowerCase(),
    ...(passage
      ? [markdownLink(pageTitle ?? new URL(passage).hostname, passage)]
      : pageTitle
        ? [markdownText(pageTitle)]
        : []),
    markdownText(dayInWords(on, locale)),
  ];
  return `“${markdownText(quote)}” (${from.join(', ')})${note.trim() ? ` ${markdownText(note)}` : ''}`;
}
