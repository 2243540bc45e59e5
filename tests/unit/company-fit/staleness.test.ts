import { expect, test } from 'vitest';
import { isStale } from '../../../lib/company-fit/staleness';

test.each([
  ['2025-03-10', null, '2025-03-10', false],
  ['2025-03-10', null, '2026-03-09', false],
  ['2025-03-10', null, '2026-03-10', false],
  ['2025-03-10', null, '2026-03-11', true],
  ['2025-03-10', null, '2026-04-01', true],
  ['2025-12-31', null, '2026-12-31', false],
  ['2025-12-31', null, '2027-01-01', true],
  ['2020-01-01', null, '2026-01-01', true],
  ['2024-02-29', null, '2025-02-28', false],
  ['2024-02-29', null, '2025-03-01', true],
  ['2023-02-28', null, '2024-02-28', false],
  ['2023-02-28', null, '2024-02-29', true],
  ['2020-01-01', '2025-06-01', '2026-06-01', false],
  ['2020-01-01', '2025-06-01', '2026-06-02', true],
  ['2025-06-01', '2020-01-01', '2026-06-01', false],
  ['2027-01-01', null, '2026-01-01', false],
])('said %s, confirmed %s: on %s stale is %s', (on, confirmedOn, today, stale) =>
  expect(isStale({ on, confirmedOn }, today)).toBe(stale),
);
