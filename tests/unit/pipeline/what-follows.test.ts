import { describe, expect, test } from 'vitest';
import { whatFollows } from '../../../lib/pipeline/what-follows';
import type { Rule } from '../../../lib/records/follow-up';

const NOW = new Date(2026, 10, 20, 16, 0);
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();
const due = (rule: Rule, dueAt: string, until: string | null = null) => ({ rule, dueAt, until });
const says = (...dues: ReturnType<typeof due>[]) => whatFollows(dues, NOW, 'en-GB');

describe('what follows from a round', () => {
  test('is nothing where nothing is due', () => expect(says(due('round-outcome', at(20, 15)))).toBe(''));

  test('is a thank-you to each, by the time the last is late', () => {
    const one = due('interview-thanks', at(20, 15), at(21, 15));
    expect(says(one)).toBe('Thank-you is due by tomorrow 15:00.');
    expect(says(one, due('interview-thanks', at(20, 15), at(21, 16)))).toBe(
      'Thank-you to 2 interviewers is due by tomorrow 16:00.',
    );
    expect(says(due('informational-thanks', at(18, 15), at(19, 15)))).toBe('Thank-you was due yesterday 15:00.');
  });

  test('is what was promised, the first of it, and a word to those who did not come', () => {
    expect(says(due('promised-work', at(27, 8)), due('promised-work', at(24, 8)))).toMatch(
      /^What you promised is due from Tue,? 24 Nov 2026, 08:00\.$/,
    );
    expect(says(due('no-show', at(20, 15), at(21, 0)))).toBe('A friendly word is due today.');
    expect(says(due('promised-work', at(29, 8), at(31, 0)))).toMatch(
      /^What you promised is due by Mon,? 30 Nov 2026\.$/,
    );
  });
});
