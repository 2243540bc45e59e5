import { expect, test } from 'vitest';
import { GRADES } from '../../../lib/records/evidence';
import { ANSWER_REACHES } from '../../../lib/words/company-fit-words';

test('every grade can be answered, and that there was no answer', () => {
  expect([...ANSWER_REACHES].sort()).toEqual([...GRADES, 'none'].sort());
});
